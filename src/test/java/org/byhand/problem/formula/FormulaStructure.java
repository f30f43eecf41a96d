package org.byhand.problem.formula;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.byhand.problem.formula.Formula.Subscript;

/** Writes a formula with parentheses around every operation, so that its structure shows. */
final class FormulaStructure implements Formula.Visitor<String> {
  private FormulaStructure() {}

  static String of(Formula formula) {
    return formula.accept(new FormulaStructure());
  }

  private static <T> String list(List<T> items, Function<T, String> each) {
    return items.stream().map(each).collect(Collectors.joining(", "));
  }

  @Override
  public String number(Formula.Number number) {
    return number.value().toString();
  }

  @Override
  public String name(Formula.Name name) {
    return name.name();
  }

  @Override
  public String negate(Formula.Negate negate) {
    return "(-" + of(negate.x()) + ")";
  }

  @Override
  public String binary(Formula.Binary binary) {
    String sign = " " + binary.operator().sign() + " ";
    return "(" + of(binary.left()) + sign + of(binary.right()) + ")";
  }

  @Override
  public String transpose(Formula.Transpose transpose) {
    return of(transpose.x()) + ".T";
  }

  @Override
  public String index(Formula.Index index) {
    return of(index.x()) + "[" + list(index.subscripts(), FormulaStructure::subscript) + "]";
  }

  private static String subscript(Subscript subscript) {
    String from = subscript.from().map(String::valueOf).orElse("");
    String to = subscript.to().map(String::valueOf).orElse("");
    return subscript.range() ? from + ":" + to : from;
  }

  @Override
  public String call(Formula.Call call) {
    return call.function() + "(" + list(call.arguments(), FormulaStructure::argument) + ")";
  }

  private static String argument(Formula.Argument argument) {
    return argument.name().map(name -> name + "=").orElse("") + of(argument.value());
  }

  @Override
  public String items(Formula.Items items) {
    return "[" + list(items.items(), FormulaStructure::of) + "]";
  }
}
