package cases.source;

import static cases.support.AsyncCase.describe;
import static io.asynctrait.runtime.Async.*;
import static java.lang.Math.max;
import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.*;

import cases.support.*;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.*;
import java.util.Map.Entry;

/** Names that come from imports of every kind, from packages, and from the class and its super types. */
@AsyncTrait
public class Imports extends AsyncCase implements Constants {
  static final int LOCAL = 7;
  int packagePrivate = 3;

  public Imports(Environment env) {
    super(env);
  }

  /** Hides the class that the import on demand would give. */
  public static class Stack {
    public final int size = 99;
  }

  /** Seen by the package only, as are its members. */
  static class Neighbour {
    static final String TEXT = "neighbour";
    int value = 10;
  }

  /** A name that occurs in {@code java.util}, too. */
  public enum Scanner {
    ON,
    OFF
  }

  static String helper(int value) {
    return "h" + value;
  }

  String method(int value) {
    return "m" + value;
  }

  // 163: static imports, single and on demand
  public DynamicFuture<String> runStaticImports() {
    int m = max(await(p.i(1)), await(p.i(2)));
    List<Integer> list = List.of(3, 4).stream().map(v -> v + m).collect(toList());
    await(p.nothing());
    return ready(list + describe(new IllegalStateException("x")) + io.asynctrait.runtime.Async.<Integer>await(p.i(5)));
  }

  // 163: member types, imported and hiding
  public DynamicFuture<String> runTypes() {
    Stack stack = new Stack();
    java.util.Stack<String> other = new java.util.Stack<>();
    Scanner scanner = Scanner.ON;
    Entry<String, Integer> entry = new AbstractMap.SimpleEntry<>("k", 1);
    Comparator<Entry<String, Integer>> comparator = comparingByKey();
    java.util.concurrent.atomic.AtomicInteger date = null;
    Date javaUtil = new Date(5);
    await(p.nothing());
    other.push("o");
    Imports.Scanner again = Scanner.valueOf(await(p.s("OFF")));
    return ready(stack.size + other.pop() + scanner + again + entry.getKey() + comparator.compare(entry, entry) + date
        + javaUtil.getTime());
  }

  // 164: unqualified members, inherited constants, package-private members
  public DynamicFuture<String> runMembers() {
    packagePrivate = await(p.i(4));
    String s = helper(LOCAL) + method(INHERITED) + Imports.helper(1) + Neighbour.TEXT;
    await(p.nothing());
    Neighbour neighbour = new Neighbour();
    neighbour.value += await(p.i(packagePrivate));
    switch (neighbour.value) {
      case INHERITED:
        return ready("constant " + s);
      default:
        return ready(s + neighbour.value + packagePrivate + this.method(LOCAL) + Imports.LOCAL);
    }
  }
}
