package io.asynctrait.processor;

/** A trait, base classes of it, and classes below those, which need not be compiled together. */
final class SeparateSources {
  static final String IMPORTS =
      """
      import static io.asynctrait.runtime.Async.*;
      import io.asynctrait.annotations.*;
      import io.asynctrait.runtime.*;
      import java.io.IOException;
      """;

  static final String SOURCE =
      """
      package base;
      %s
      @AsyncTrait public interface Source {
        @Recycle DynamicFuture<Integer> read(int n) throws IOException;

        DynamicFuture<String> name() throws IOException;

        default DynamicFuture<Integer> readTwice(int n) throws IOException {
          int first = await(read(n));
          return ready(first + await(read(n + 1)));
        }

        static DynamicFuture<String> describe(Source source) throws IOException {
          String name = await(source.name());
          return ready(name + await(source.readTwice(1)));
        }
      }
      """;

  /** Annotated, with a protected constructor, protected and package-private members. */
  static final String ANNOTATED =
      """
      package base;
      %s
      @AsyncTrait public abstract class Base implements Source {
        protected int count;
        int hidden = 1000;

        protected Base(int count) { this.count = count; }
        Base(String hidden) { this(hidden.length()); }

        protected int plus(int n) { return n + count; }
        int hiddenPlus(int n) { return n + hidden; }

        @Override public DynamicFuture<Integer> read(int n) throws IOException {
          count++;
          return ready(await(fill(n)) + hiddenPlus(n) + plus(0));
        }

        @Recycle protected DynamicFuture<Integer> fill(int n) {
          await(yieldNow());
          return ready(n * factor());
        }

        protected abstract int factor();
      }
      """;

  /** The same without annotation and without async methods. */
  static final String PLAIN =
      """
      package base;
      %s
      public abstract class Base implements Source {
        protected int count;
        int hidden = 1000;

        protected Base(int count) { this.count = count; }
        Base(String hidden) { this(hidden.length()); }

        protected int plus(int n) { return n + count; }
        int hiddenPlus(int n) { return n + hidden; }
        protected int factor() { return 1; }

        @Override public DynamicFuture<String> name() { return ready("plain" + plus(hiddenPlus(0))); }
      }
      """;

  /** Below the annotated one. */
  static final String BELOW_ANNOTATED =
      """
      package user;
      %s
      @AsyncTrait public class Impl extends base.Base {
        public Impl(int count) { super(count); }

        @Override protected int factor() { return 10; }
        int counted() { return count++; }

        @Override public DynamicFuture<Integer> read(int n) throws IOException {
          int above = await(super.read(n));
          await(yieldNow());
          return ready(above + counted());
        }

        @Override public DynamicFuture<String> name() throws IOException { return ready("impl" + await(readTwice(2))); }
      }
      """;

  /** Below the other. */
  static final String BELOW_PLAIN =
      """
      package user;
      %s
      @AsyncTrait public class Impl extends base.Base {
        public Impl(int count) { super(count); }

        int counted() { return plus(count++); }

        @Override public DynamicFuture<Integer> read(int n) throws IOException {
          await(yieldNow());
          if (n > 5) { throw new IOException("n" + n); }
          return ready(n + counted());
        }
      }
      """;

  static final String MAIN =
      """
      package user;
      %s
      import base.Source;
      @AsyncTrait public abstract class Main {
        protected Main() {}

        public static DynamicFuture<String> all(Source source) throws IOException {
          String text = await(Source.describe(source)) + "," + await(source.read(4));
          try {
            return ready(text + "," + await(source.readTwice(5)));
          } catch (IOException e) {
            return ready(text + "," + e.getMessage());
          }
        }

        public static String generated() throws Exception {
          return AsyncTrait_Main.all(new AsyncTrait_Impl(3)).block();
        }

        public static String plain() throws Exception {
          return Async.blocking(() -> all(new Impl(3)).block());
        }
      }
      """;

  static final String BELOW_ANNOTATED_ANSWER = "impl20752069,1068,2181";
  static final String BELOW_PLAIN_ANSWER = "plain100319,15,n6";

  private SeparateSources() {}
}
