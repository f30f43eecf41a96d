<#-- What the quantities of layers are called, without an article; empty if they have no name. -->
<#function name_of kind quantity place="">
  <#local part = quantity?keep_before_last(".")>
  <#local own = quantity?keep_after_last(".")>
  <#if part == "norm1" || part == "norm2">
    <#local plain = normalization(own, "vector")>
    <#return plain?has_content?then(plain + ", " + (part == "norm1")?then("first", "second") + " normalization", "")>
  </#if>
  <#switch kind>
    <#case "attention"><#return attention(quantity) + heads(place)>
    <#case "transformer_block"><#return attention(quantity)?has_content?then(attention(quantity) + heads(place), block(quantity, place))>
    <#case "layer_norm"><#case "rms_norm"><#return normalization(quantity, "vector")>
    <#case "batch_norm"><#return normalization(quantity, "feature")>
    <#case "rnn"><#return recurrent(quantity, place)>
    <#case "lstm"><#case "gru"><#return gated(kind, quantity, place)>
    <#case "conv2d"><#return {"W": "kernel", "b": "bias", "z": "feature map", "a": "feature map after the activation function"}[quantity]!"" + channel(place)>
    <#case "max_pool"><#return {"a": "largest number of each window"}[quantity]!"">
    <#case "avg_pool"><#return {"a": "mean of each window"}[quantity]!"">
    <#case "flatten"><#return {"a": "the same numbers, one after the other"}[quantity]!"">
    <#case "dropout"><#return {"mask": "mask: what is kept, and scaled up", "a": "what the mask lets through"}[quantity]!"">
    <#case "embedding"><#return {"W": "table of the words' vectors", "a": "vectors of the words"}[quantity]!"">
    <#case "positional_encoding"><#return {"omega": "frequencies, 10000 to the power of −2i/d for pair i = 0, 1, … of the d numbers of a vector", "t": "places, counted from 0", "angle": "angles: each frequency times each place", "P": "numbers that tell the place", "a": "vectors with their places"}[quantity]!"">
    <#case "residual"><#return {"a": "what went in, plus what was made of it"}[quantity]!"">
    <#case "dense"><#return {"W": "weights", "b": "biases", "z": "weighted sums", "a": "what the units put out"}[quantity]!"">
  </#switch>
  <#return "">
</#function>

<#-- The same for one that may be a single number. -->
<#function named kind quantity place single>
  <#local name = name_of(kind, quantity, place)>
  <#if !single><#return name></#if>
  <#return name?replace("\\bweights\\b", "weight", "r")?replace("\\bbiases\\b", "bias", "r")?replace("\\bsums\\b", "sum", "r")?replace("\\bscales\\b", "scale", "r")?replace("\\boffsets\\b", "offset", "r")>
</#function>

<#function heads place><#return place?has_content?then(", head " + place, "")></#function>

<#function channel place><#return place?has_content?then(", channel " + place?replace(".", ", "), "")></#function>

<#function step place><#return (place == "0")?then(" at the start", place?has_content?then(", step " + place, ""))></#function>

<#function attention quantity>
  <#return {
    "W_Q": "weights of the queries", "W_K": "weights of the keys", "W_V": "weights of the values", "W_O": "weights of the output",
    "Q": "queries", "K": "keys", "V": "values", "S": "scores", "A": "attention weights", "H": "mixtures of the values", "a": "output of the attention", "M": "mask: 1 where a place may look, 0 where it may not"
  }[quantity]!"">
</#function>

<#function block quantity place>
  <#switch quantity>
    <#case "W_1"><#case "W_2"><#case "b_1"><#case "b_2">
      <#return quantity?starts_with("W")?then("weights", "biases") + " of the " + quantity?ends_with("1")?then("first", "second") + " dense layer of the block">
    <#case "r"><#return (place == "1")?then("first", "second") + " residual connection of the block">
    <#case "z"><#return "weighted sums of the first dense layer of the block">
    <#case "f"><#return (place == "1")?then("what the first dense layer of the block puts out", "what the second dense layer of the block puts out")>
  </#switch>
  <#return "">
</#function>

<#function normalization quantity each>
  <#return {
    "mean": "mean of each " + each, "centered": "numbers without their mean", "var": "variance of each " + each, "std": "standard deviation of each " + each + ", with the small number under the root",
    "ms": "mean square of each " + each, "rms": "root mean square of each " + each, "xhat": "normalized numbers",
    "gamma": "scales", "beta": "offsets", "eps": "small number that keeps the root from being 0", "a": "scaled and moved numbers"
  }[quantity]!"">
</#function>

<#function recurrent quantity place>
  <#local plain = {"W_ih": "weights for the input", "W_hh": "weights for the hidden state", "b_ih": "biases for the input", "b_hh": "biases for the hidden state", "z": "weighted sums", "h": "hidden state", "a": "hidden states of all steps"}[quantity]!"">
  <#return plain?has_content?then(plain + step(place), "")>
</#function>

<#function gated kind quantity place>
  <#local gates = (kind == "lstm")?then({"i": "input gate", "f": "forget gate", "g": "candidate", "o": "output gate"}, {"r": "reset gate", "z": "update gate", "n": "candidate"})>
  <#local gate = gates[quantity?substring(quantity?length - 1)]!"">
  <#local states = {"c": "cell state", "s": "cell state between −1 and 1", "h": "hidden state", "a": "hidden states of all steps", "q": "old hidden state, weighted for the candidate"}>
  <#if states[quantity]??><#return states[quantity] + step(place)></#if>
  <#if !gate?has_content><#return ""></#if>
  <#if quantity?starts_with("W_i")><#return gate + ": weights for the input"></#if>
  <#if quantity?starts_with("W_h")><#return gate + ": weights for the hidden state"></#if>
  <#if quantity?starts_with("b_h")><#return gate + ": biases for the hidden state"></#if>
  <#if quantity?starts_with("b_")><#return gate + ": biases"></#if>
  <#if quantity?starts_with("z_")><#return gate + ": weighted sums" + step(place)></#if>
  <#return gate + step(place)>
</#function>
