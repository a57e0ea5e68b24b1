package cases.sealed;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;

/** Sealed abstract classes: a tree whose nodes are generated, and a plain one. */
@AsyncTrait
public class Expressions extends AsyncCase {
  public Expressions(Environment env) {
    super(env);
  }

  /** The root of the hierarchy; nobody instantiates it. */
  @AsyncTrait
  public abstract static sealed class Expression {
    public final Environment env;

    protected Expression(Environment env) {
      this.env = env;
    }

    @Recycle
    public abstract DynamicFuture<Integer> value();

    public DynamicFuture<String> text() {
      env.log("text");
      return ready("<" + await(value()) + ">");
    }
  }

  /** A leaf. */
  @AsyncTrait
  public static non-sealed class Constant extends Expression {
    public int constant = 2;

    public Constant(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> value() {
      return ready(await(env.leaf().i(constant)));
    }
  }

  /** Has parts, and a hierarchy below it that all of its methods are implemented for. */
  @AsyncTrait
  public abstract static sealed class Operation extends Expression {
    public Expression left;
    public Expression right;

    protected Operation(Environment env) {
      super(env);
    }

    public DynamicFuture<Integer> both() {
      return ready(await(left.value()) * 100 + await(right.value()));
    }

    @Override
    public DynamicFuture<Integer> value() {
      return ready(await(both()) + 1);
    }
  }

  /** Overrides. */
  @AsyncTrait
  public static non-sealed class Sum extends Operation {
    public Sum(Environment env) {
      super(env);
    }

    @Override
    @Recycle
    public DynamicFuture<Integer> value() {
      return ready(await(left.value()) + await(right.value()));
    }

    @Override
    public DynamicFuture<String> text() {
      return ready(await(left.text()) + "+" + await(right.text()));
    }
  }

  /** Overrides nothing. */
  @AsyncTrait
  public static non-sealed class Pair extends Operation {
    public Pair(Environment env) {
      super(env);
    }
  }

  /** Not annotated. */
  public static final class Plain extends Expression {
    public Plain(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> value() {
      return env.probe().i(50);
    }

    @Override
    public DynamicFuture<String> text() {
      return env.probe().s("plain");
    }
  }

  Expression tree(Class<? extends Operation> root, int depth) {
    if (depth == 0) {
      return new Plain(env);
    }
    Operation operation = env.create(root);
    operation.left = tree(root, depth - 1);
    operation.right = env.create(Constant.class);
    return operation;
  }

  // 170, 171, 212: recursion through the abstract type
  public DynamicFuture<String> runTrees() {
    Expression sum = tree(Sum.class, 3);
    Expression pair = tree(Pair.class, 1);
    String s = await(sum.value()) + await(sum.text());
    return ready(s + await(pair.value()) + await(pair.text()));
  }

  // 212: through the middle of the hierarchy
  public DynamicFuture<Integer> runMiddle() {
    Operation sum = (Operation) tree(Sum.class, 1);
    Operation pair = (Operation) tree(Pair.class, 1);
    return ready(await(sum.both()) + await(pair.both()) + await(pair.value()) + await(sum.value()));
  }

  // 212: a receiver that is null
  public DynamicFuture<String> runNullReceiver() {
    Operation sum = env.create(Sum.class);
    try {
      return ready("no " + await(sum.value()));
    } catch (NullPointerException e) {
      caught(e);
      return ready("null");
    }
  }
}
