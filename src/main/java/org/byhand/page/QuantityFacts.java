package org.byhand.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What prose may say about a quantity of a network that is not a plain stack of dense layers.
 *
 * @param name its canonical name
 * @param symbol its symbol
 * @param role what it is, as templates call it
 * @param layer the number of the layer it belongs to, {@code 3} or {@code 3.1}, if it belongs to
 *     one
 * @param kind that layer's kind
 * @param quantity its name within the layer, without its place: {@code h}
 * @param place of a quantity that comes several times, which one it is: {@code 2}
 * @param prefix what stands before a parameter's name, such as {@code m} of an optimizer's average
 * @param of what it belongs to: the quantity that a gradient is of, or that is updated
 * @param made how its formula puts it together: {@code product}, {@code sum}, {@code function} …;
 *     {@code summed} or {@code spread} where ones add up or repeat
 * @param by the function or operation that is applied, if it is one
 * @param uses the symbols in its formula, in order, each once
 * @param users the symbols of what the forward pass computes from the quantity, or from the one
 *     that a gradient is of
 * @param direct whether the loss is the only one of these
 * @param through the softmax that a gradient comes back through, if it is one
 * @param single whether it is a single number
 * @param said whether the page has explained the rule of such a formula before
 * @param shared of a gradient, whether its quantity is used in more than one place
 * @param again whether it is computed with the new parameters
 * @param value the numbers of a quantity, by its canonical name
 */
record QuantityFacts(
    Facts problem,
    String name,
    Tex symbol,
    String role,
    Optional<String> layer,
    String kind,
    String quantity,
    Optional<String> place,
    String prefix,
    Optional<Tex> of,
    String made,
    Optional<String> by,
    List<Tex> uses,
    List<Tex> users,
    boolean direct,
    Optional<String> through,
    boolean single,
    boolean said,
    boolean shared,
    boolean again,
    Function<String, Tex> value) {}
