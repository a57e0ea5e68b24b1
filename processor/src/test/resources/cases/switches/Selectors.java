package cases.switches;

import static io.asynctrait.runtime.Async.await;
import static io.asynctrait.runtime.Async.ready;

import cases.support.AsyncCase;
import cases.support.Environment;
import io.asynctrait.annotations.AsyncTrait;
import io.asynctrait.runtime.DynamicFuture;

/** What can be switched over, and null. */
@AsyncTrait
public class Selectors extends AsyncCase {
  public Selectors(Environment env) {
    super(env);
  }

  /** Some constants. */
  public enum Color {
    RED,
    GREEN,
    BLUE
  }

  static final int FIELD = 4;
  static final String NAME = "na" + "me";
  final int instance = 6;

  // 115: enums, by their plain names
  public DynamicFuture<String> runEnum() {
    StringBuilder s = new StringBuilder();
    for (Color color : Color.values()) {
      switch (await(p.of(color))) {
        case RED:
          s.append("r").append(await(p.i(1)));
          break;
        case GREEN:
        case BLUE:
          s.append("gb").append(await(leaf.s(color.name())));
      }
      switch (color) {
        case RED, BLUE -> s.append(await(p.s("rb")));
        default -> {}
      }
    }
    return ready(s.toString());
  }

  // 115: strings with the same hash code
  public DynamicFuture<String> string(String text) {
    switch (await(p.s(text))) {
      case "Aa":
        return ready("1" + await(p.i(1)));
      case "BB":
        return ready("2" + await(leaf.i(2)));
      case "":
        return ready("empty" + await(p.i(0)));
      case NAME:
        return ready("constant" + await(p.i(3)));
      default:
        return ready("?" + await(p.i(4)));
    }
  }

  // 115
  public DynamicFuture<String> runStrings() {
    StringBuilder s = new StringBuilder();
    for (String text : new String[] {"Aa", "BB", "", "name", "C#", "AaBB"}) {
      s.append(await(string(text))).append(' ');
    }
    return ready(s.toString());
  }

  // 115: char, byte, short, and as wrappers, awaited in their lanes
  public DynamicFuture<String> runNarrow() {
    StringBuilder s = new StringBuilder();
    switch (await(p.c('x'))) {
      case 'a' -> s.append("no");
      case 'x', 'y' -> s.append("x").append(await(p.c('q')));
      default -> s.append("no");
    }
    switch (await(leaf.b((byte) -3))) {
      case 3 -> s.append("no");
      case -3 -> s.append("-3").append(await(p.b((byte) 1)));
      default -> s.append("no");
    }
    switch (await(leaf.sh((short) 300))) {
      case 300:
        s.append(await(p.i(300)));
        break;
      default:
        s.append("no");
    }
    char c = await(p.c('z'));
    switch (c) {
      case 'z':
        s.append(await(p.c(c)));
    }
    return ready(s.toString());
  }

  // 115: wrappers
  public DynamicFuture<String> wrapper(Integer number, Character letter) {
    StringBuilder s = new StringBuilder();
    switch (number) {
      case 0 -> s.append(await(p.i(0)));
      case 1000 -> s.append(await(p.i(1000)));
      default -> s.append("?");
    }
    switch (letter) {
      case 'a':
        s.append(await(p.c('a')));
    }
    return ready(s.toString());
  }

  // 115
  public DynamicFuture<String> runWrappers() {
    StringBuilder s = new StringBuilder();
    s.append(await(wrapper(0, 'a'))).append(await(wrapper(1000, 'b'))).append(await(wrapper(2, 'a')));
    try {
      await(wrapper(1, null));
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      await(wrapper(null, 'a'));
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(s.toString());
  }

  // 115: a null selector fails before any case, inside its try
  public DynamicFuture<String> runNull() {
    StringBuilder s = new StringBuilder();
    try {
      switch (await(p.nullInt())) {
        case 1:
          s.append(await(p.i(1)));
          break;
        default:
          s.append("never").append(await(p.i(2)));
      }
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      switch (await(p.s(null))) {
        case "a" -> s.append(await(p.i(1)));
        default -> s.append("never");
      }
    } catch (NullPointerException e) {
      caught(e);
    }
    Color none = await(p.of((Color) null));
    try {
      int number =
          switch (none) {
            case RED -> await(p.i(3));
            case GREEN, BLUE -> 0;
          };
      s.append(number);
    } catch (NullPointerException e) {
      caught(e);
    }
    try {
      switch (await(p.nullInt())) {
        default -> s.append("text");
      }
    } catch (NullPointerException e) {
      caught(e);
    }
    return ready(s.append(await(p.s("end"))).toString());
  }

  // 115: constant variables as labels: local ones, fields, expressions of them
  public DynamicFuture<String> constants(int way) {
    final int two = 2;
    final int three = two + 1;
    switch (way) {
      case two:
        return ready("two" + await(p.i(two)));
      case three:
        return ready("three" + await(leaf.i(three)));
      case FIELD:
        return ready("field" + await(p.i(FIELD)));
      case FIELD + 1:
        return ready("sum" + await(p.i(FIELD)));
      case instance:
        return ready("instance" + await(p.i(instance)));
      case Integer.MAX_VALUE, (int) 'a':
        return ready("other" + await(p.i(way)));
      case (8):
        return ready("parentheses" + await(p.i(way)));
    }
    await(p.nothing());
    switch (way) {
      case three * 3, instance + 4:
        return ready("text");
      default:
        return ready("none" + await(p.i(0)));
    }
  }

  // 115
  public DynamicFuture<String> runConstants() {
    StringBuilder s = new StringBuilder();
    for (int way = 0; way < 11; way++) {
      s.append(await(constants(way))).append(' ');
    }
    s.append(await(constants(Integer.MAX_VALUE))).append(await(constants('a')));
    return ready(s.toString());
  }

  // 115: the selector is evaluated once, with its side effects, before the labels are looked at
  public DynamicFuture<String> runSelectorOnce() {
    int[] calls = {0};
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      switch (calls[0]++ + await(p.i(1)) + t(calls[0])) {
        case 2 -> s.append("two").append(await(p.i(9)));
        case 5 -> s.append("five").append(await(p.i(8)));
        default -> s.append("?");
      }
    }
    return ready(s.append(calls[0]).toString());
  }

  // 115: a local of an enum that another type of the same constants has
  public DynamicFuture<String> runAssigningSelector() {
    Color color = null;
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      switch (color = Color.values()[i]) {
        case RED -> s.append(await(p.i(i))).append(color);
        case GREEN -> color = Color.valueOf(await(p.s("RED")));
        default -> s.append("d");
      }
      s.append(color);
    }
    return ready(s.toString());
  }
}
