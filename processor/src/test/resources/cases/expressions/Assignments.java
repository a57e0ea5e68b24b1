package cases.expressions;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;
import java.util.Arrays;

/** Assignments, compound assignments, increments and decrements around awaits. */
@AsyncTrait
public class Assignments extends AsyncCase {
  public Assignments(Environment env) {
    super(env);
  }

  public int field = 10;
  public Node node = new Node();
  public static int counter;
  public short shortField;

  public int[] array(String name, int... elements) {
    log("array " + name);
    return elements;
  }

  public Node node(String name) {
    log("node " + name);
    return node;
  }

  public Node noNode() {
    log("noNode");
    return null;
  }

  // 6: a null array and a bad index fail after the await
  public DynamicFuture<String> runElementOfNull() {
    int[] a = null;
    try {
      a[t(1)] = await(p.i(2));
    } catch (NullPointerException e) {
      caught(e);
    }
    int[] b = {0};
    try {
      b[t(5)] = await(p.i(2));
    } catch (ArrayIndexOutOfBoundsException e) {
      caught(e);
    }
    return ready(Arrays.toString(b));
  }

  // 7: compound: they fail before the await
  public DynamicFuture<String> runCompoundElementOfNull() {
    int[] a = null;
    try {
      a[t(1)] += await(p.i(2));
    } catch (NullPointerException e) {
      caught(e);
    }
    int[] b = {0};
    try {
      b[t(5)] += await(p.i(2));
    } catch (ArrayIndexOutOfBoundsException e) {
      caught(e);
    }
    return ready(Arrays.toString(b));
  }

  // 8: a field of null: after the await, compound before it
  public DynamicFuture<String> runFieldOfNull() {
    try {
      noNode().value = await(p.i(1));
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      noNode().value += await(p.i(2));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready("end");
  }

  // 6: array and index are taken before the await, even if the variables change
  public DynamicFuture<String> runElementVariablesChange() {
    int[] a = {1, 2, 3};
    int[] old = a;
    int i = 0;
    a[i] = await(p.i((i = 2) + (a = new int[] {7, 8, 9}).length));
    return ready(Arrays.toString(old) + Arrays.toString(a) + i);
  }

  // 9: the old value of the local is read before the await
  public DynamicFuture<Integer> runLocalCompound() {
    int x = 5;
    x += await(p.i(3)) + (x = 100);
    int y = x;
    y -= await(leaf.i(1));
    y *= await(p.i(2));
    y <<= await(p.i(1));
    y ^= await(p.i(3));
    return ready(x * 1000 + y);
  }

  // 9: a plain operand that is a local changed later in the expression
  public DynamicFuture<Integer> runLocalOperandChanged() {
    int x = 5;
    int y = x + (x = 7) * await(p.i(2)) + x;
    return ready(x + 10 * y);
  }

  // 10: a field: lost updates are kept as in plain Java
  public DynamicFuture<Integer> runFieldCompound() {
    field = 10;
    field += await(setField(50));
    this.field -= await(p.i(1));
    return ready(field);
  }

  public DynamicFuture<Integer> setField(int value) {
    int result = await(p.i(value));
    field = value;
    return ready(result);
  }

  // 10: a static field
  public DynamicFuture<Integer> runStaticCompound() {
    counter = 1;
    counter += await(setCounter(20));
    Assignments.counter *= await(p.i(2));
    return ready(counter);
  }

  public DynamicFuture<Integer> setCounter(int value) {
    int result = await(leaf.i(value));
    counter = value;
    return ready(result);
  }

  // 10: a field read as an operand before the await keeps its value
  public DynamicFuture<Integer> runFieldOperandChanged() {
    field = 3;
    return ready(field * 100 + await(setField(4)) + field);
  }

  // 10: a field of another object, of this by a chain
  public DynamicFuture<Integer> runFieldOfOther() {
    node = new Node();
    node("a").value = await(p.i(4));
    node("b").value += await(p.i(5));
    this.node.value *= await(p.i(2));
    return ready(node.value);
  }

  // 11: the index expression is evaluated once
  public DynamicFuture<String> runElementCompound() {
    int[] a = {1, 2, 3};
    array("x", 0)[t(0)] += await(p.i(1));
    a[t(1)] += await(p.i(10));
    a[await(p.i(2))] += await(p.i(20));
    a[await(p.i(0))]++;
    ++a[await(p.i(0))];
    int old = a[await(p.i(1))]--;
    return ready(Arrays.toString(a) + old);
  }

  // 12: nested compound assignment
  public DynamicFuture<String> runNestedCompound() {
    Node[] a = {new Node(), new Node()};
    a[0].value = 1;
    a[1].value = 2;
    a[await(p.i(0))].value += (a[await(p.i(1))].value += await(p.i(3)));
    return ready(a[0].value + " " + a[1].value);
  }

  // 13: an assignment used as a value, chained
  public DynamicFuture<String> runAssignmentValue() {
    int[] a = {1, 2};
    int v = a[await(p.i(1))] += await(p.i(5));
    int x;
    int y;
    x = y = a[0] = await(p.i(9));
    long w = x = await(p.i(4));
    return ready(v + " " + x + " " + y + " " + w + Arrays.toString(a));
  }

  // 13: an assignment inside a larger expression
  public DynamicFuture<Integer> runAssignmentInExpression() {
    int x;
    int sum = (x = await(p.i(3))) + x * 10;
    while ((x = await(p.i(x - 1))) > 0) {
      sum += x;
    }
    return ready(sum);
  }

  // 14: increments in the operands
  public DynamicFuture<Integer> runIncrements() {
    int i = 1;
    int a = ++i + await(p.i(10)) * ++i;
    int b = i++ + await(p.i(10)) + i++;
    int c = i-- - await(p.i(i)) - --i;
    return ready(a * 10000 + b * 100 + c + i);
  }

  // 15: a post-increment as a statement beside awaits
  public DynamicFuture<Integer> runIncrementStatement() {
    int i = await(p.i(1));
    i++;
    await(p.i(i));
    i++;
    field = 0;
    field++;
    await(p.nothing());
    ++field;
    return ready(i * 10 + field);
  }

  // 16: fields of an awaited object
  public DynamicFuture<Integer> runFieldOfAwaited() {
    node = new Node();
    (await(p.of(node))).value = 1;
    await(p.of(node)).value = await(p.i(2));
    await(p.of(node)).value += await(p.i(3));
    await(p.of(node)).value++;
    return ready(await(p.of(node)).value);
  }

  // 17: a long chain
  public DynamicFuture<Integer> runChain() {
    node = new Node();
    node.next = new Node();
    node.next.children = new Node[] {null, new Node()};
    this.node.next.children[await(p.i(1))].value += await(p.i(8));
    return ready(node.next.children[1].value);
  }

  // 60: compound assignment narrows implicitly
  public DynamicFuture<String> runNarrowing() {
    byte b = 100;
    b += await(p.i(100));
    short s = 1;
    s *= await(p.i(70000));
    char c = 'a';
    c += await(p.i(1));
    int i = 1;
    i += await(p.d(2.9));
    i *= await(p.l(3L));
    long l = 1;
    l <<= await(p.i(40));
    float f = 1;
    f /= await(p.i(4));
    shortField = 7;
    shortField -= await(p.l(70000L));
    byte[] bytes = {1};
    bytes[0] += await(p.i(300));
    return ready(b + " " + s + " " + c + " " + i + " " + l + " " + f + " " + shortField + " " + bytes[0]);
  }

  // 60: a wrapper local in compound assignment and increment
  public DynamicFuture<String> runBoxedCompound() {
    Integer boxed = 5;
    boxed += await(p.i(6));
    boxed++;
    Boolean flag = true;
    flag &= await(p.z(false));
    Character c = 'x';
    c++;
    await(p.nothing());
    return ready(boxed + " " + flag + " " + c);
  }

  // 28: string compound assignment to a field and an element
  public DynamicFuture<String> runStringCompound() {
    String[] a = {"x"};
    a[0] += await(p.i(1));
    a[0] += await(p.c('c'));
    Object o = "o";
    o += await(p.s("p"));
    return ready(a[0] + o);
  }

  /** A mutable object. */
  public static class Node {
    public int value;
    public Node next;
    public Node[] children;
  }
}
