package org.byhand.problem.formula;

/** Visits every part of a formula from left to right; a subclass looks at what it cares for. */
public abstract class FormulaWalker implements Formula.Visitor<Void> {

  @Override
  public Void number(Formula.Number number) {
    return null;
  }

  @Override
  public Void name(Formula.Name name) {
    return null;
  }

  @Override
  public Void negate(Formula.Negate negate) {
    return negate.x().accept(this);
  }

  @Override
  public Void binary(Formula.Binary binary) {
    binary.left().accept(this);
    return binary.right().accept(this);
  }

  @Override
  public Void transpose(Formula.Transpose transpose) {
    return transpose.x().accept(this);
  }

  @Override
  public Void index(Formula.Index index) {
    return index.x().accept(this);
  }

  @Override
  public Void call(Formula.Call call) {
    call.arguments().forEach(argument -> argument.value().accept(this));
    return null;
  }

  @Override
  public Void items(Formula.Items items) {
    items.items().forEach(item -> item.accept(this));
    return null;
  }
}
