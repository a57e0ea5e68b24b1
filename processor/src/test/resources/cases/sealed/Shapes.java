package cases.sealed;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.annotations.Recycle;
import io.asynctrait.runtime.DynamicFuture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Receivers of a sealed trait: generated, plain, nested hierarchies, records, enums, null. */
@AsyncTrait
public class Shapes extends AsyncCase {
  public Shapes(Environment env) {
    super(env);
  }

  /** The trait. */
  @AsyncTrait
  public sealed interface Shape permits Circle, Square, Curved, Line, Dot, Plain {
    Environment environment();

    @Recycle
    DynamicFuture<Integer> area(int unit) throws IOException;

    DynamicFuture<String> name(String prefix, Object... rest);

    DynamicFuture<Integer> sides();

    <T> DynamicFuture<T> same(T value);

    default DynamicFuture<String> describe(int unit) throws IOException {
      environment().log("describe");
      String name = await(name("the ", unit));
      return ready(name + await(area(unit)));
    }
  }

  /** What the shapes have in common. */
  public abstract static class Base {
    public final Environment env;

    protected Base(Environment env) {
      this.env = env;
    }

    public Environment environment() {
      return env;
    }
  }

  /** Generated, open. */
  @AsyncTrait
  public static non-sealed class Circle extends Base implements Shape {
    public Circle(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> area(int unit) throws IOException {
      env.log("Circle.area");
      return ready(3 * await(env.leaf().io(unit)));
    }

    @Override
    public DynamicFuture<String> name(String prefix, Object... rest) {
      return ready(prefix + "circle" + rest.length);
    }

    @Override
    public DynamicFuture<Integer> sides() {
      return env.leaf().nullInt();
    }

    @Override
    public <T> DynamicFuture<T> same(T value) {
      return env.leaf().of(value);
    }
  }

  /** Generated, and no subtype that the trait knows. */
  @AsyncTrait
  public static class Disc extends Circle {
    public Disc(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> area(int unit) throws IOException {
      return ready(1 + await(super.area(unit)));
    }
  }

  /** Generated. Throws less than the trait allows, overrides the default method. */
  @AsyncTrait
  public static non-sealed class Square extends Base implements Shape {
    public Square(Environment env) {
      super(env);
    }

    @Override
    @Recycle
    public DynamicFuture<Integer> area(int unit) {
      env.log("Square.area");
      int side = await(env.leaf().i(unit));
      return ready(side * await(env.leaf().i(unit)));
    }

    @Override
    public DynamicFuture<String> name(String prefix, Object... rest) {
      return ready(prefix + await(env.leaf().s("square")) + rest.length);
    }

    @Override
    public DynamicFuture<Integer> sides() {
      return ready(4);
    }

    @Override
    public <T> DynamicFuture<T> same(T value) {
      return ready(value);
    }

    @Override
    public DynamicFuture<String> describe(int unit) {
      return ready("square " + await(area(unit)));
    }
  }

  /** A hierarchy in the hierarchy, not annotated. */
  public sealed interface Curved extends Shape {}

  /** Generated, below the other hierarchy. */
  @AsyncTrait
  public static non-sealed class Wave extends Circle implements Curved {
    public Wave(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> sides() {
      return ready(await(env.leaf().i(2)));
    }
  }

  /** A record; nothing is generated from it. */
  public record Line(Environment env) implements Shape {
    @Override
    public Environment environment() {
      return env;
    }

    @Override
    public DynamicFuture<Integer> area(int unit) {
      env.log("Line.area");
      return env.probe().i(0);
    }

    @Override
    public DynamicFuture<String> name(String prefix, Object... rest) {
      return env.probe().s(prefix + "line" + rest.length);
    }

    @Override
    public DynamicFuture<Integer> sides() {
      return env.probe().i(1);
    }

    @Override
    public <T> DynamicFuture<T> same(T value) {
      return env.leaf().of(value);
    }
  }

  /** An enum, with a body of a constant. */
  public enum Dot implements Shape {
    SMALL,
    BIG {
      @Override
      public DynamicFuture<Integer> sides() {
        return ready(100);
      }
    };

    @Override
    public Environment environment() {
      throw new IllegalStateException("no environment");
    }

    @Override
    public DynamicFuture<Integer> area(int unit) {
      return ready(ordinal());
    }

    @Override
    public DynamicFuture<String> name(String prefix, Object... rest) {
      return ready(prefix + name());
    }

    @Override
    public DynamicFuture<Integer> sides() {
      return ready(0);
    }

    @Override
    public <T> DynamicFuture<T> same(T value) {
      return ready(value);
    }

    @Override
    public DynamicFuture<String> describe(int unit) {
      return ready(name());
    }
  }

  /** Not annotated. */
  public static final class Plain extends Base implements Shape {
    public Plain(Environment env) {
      super(env);
    }

    @Override
    public DynamicFuture<Integer> area(int unit) throws IOException {
      env.log("Plain.area");
      return env.leaf().io(unit);
    }

    @Override
    public DynamicFuture<String> name(String prefix, Object... rest) {
      throw new IllegalStateException("no name");
    }

    @Override
    public DynamicFuture<Integer> sides() {
      return env.probe().i(5);
    }

    @Override
    public <T> DynamicFuture<T> same(T value) {
      return env.leaf().of(value);
    }
  }

  List<Shape> shapes() {
    return List.of(
        env.create(Circle.class),
        env.create(Square.class),
        env.create(Disc.class),
        env.create(Wave.class),
        new Line(env),
        Dot.SMALL,
        Dot.BIG,
        new Plain(env));
  }

  // 173, 212: one call site, every kind of receiver
  public DynamicFuture<String> runAreas() throws IOException {
    String areas = "";
    for (Shape shape : shapes()) {
      areas += await(shape.area(t(2))) + ";";
    }
    return ready(areas);
  }

  // 173, 212: defaults, overridden and not
  public DynamicFuture<String> runDescriptions() {
    List<String> descriptions = new ArrayList<>();
    for (Shape shape : shapes()) {
      try {
        descriptions.add(await(shape.describe(3)));
      } catch (IllegalStateException | IOException e) {
        caught(e);
      }
    }
    return ready(descriptions.toString());
  }

  // 212: variable arity, type variables, values that are null
  public DynamicFuture<String> runOthers() {
    String all = "";
    for (Shape shape : shapes()) {
      Integer sides = await(shape.sides());
      all += sides + await(shape.<String>same("s")) + await(shape.same(4)) + ";";
    }
    return ready(all + await(shapes().get(0).name("a")) + await(shapes().get(1).name("b", 1, 2)));
  }

  // 212: an unboxed null
  public DynamicFuture<String> runNullResult() {
    Shape circle = env.create(Circle.class);
    try {
      int sides = await(circle.sides());
      return ready("sides " + sides);
    } catch (NullPointerException e) {
      caught(e);
      return ready("null");
    }
  }

  // 212: a receiver that is null, after its arguments
  public DynamicFuture<String> runNullReceiver() throws IOException {
    Shape none = tr("none", null);
    String failures = "";
    try {
      failures += await(none.area(t(1)));
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      failures += await(none.describe(t(2)));
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      failures += await(none.name(ts("a"), t(3), tr("rest", null)));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(failures);
  }

  // 212: the receiver before the arguments, an await among them
  public DynamicFuture<Integer> runOrder() throws IOException {
    return ready(
        await(tr("receiver", shapes().get(1)).area(t(await(leaf.i(2)))))
            + await(tr("other", shapes().get(0)).area(await(tr("third", shapes().get(5)).area(9)))));
  }

  // 212: what the shape throws
  public DynamicFuture<String> runFailure() {
    String failures = "";
    for (Shape shape : List.<Shape>of(env.create(Circle.class), new Plain(env))) {
      try {
        await(shape.area(-1));
      } catch (IOException e) {
        caught(e);
        failures += "x";
      }
    }
    return ready(failures);
  }

  // 212: tail calls
  public DynamicFuture<Integer> runTail() throws IOException {
    return shapes().get(1).area(5);
  }

  // 212: a receiver whose type is a nested hierarchy without methods of its own
  public DynamicFuture<Integer> runNested() throws IOException {
    Curved curved = env.create(Wave.class);
    return ready(await(curved.area(2)) + await(curved.sides()));
  }
}
