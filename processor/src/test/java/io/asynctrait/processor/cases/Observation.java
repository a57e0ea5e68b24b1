package io.asynctrait.processor.cases;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Objects;

/** What one call of a case did: its side effects, and the value it answered or what it threw. */
public record Observation(List<String> trace, Object value, Throwable failure) {

  /** Makes the call, and takes down what it adds to {@code trace}. */
  public static Observation of(List<String> trace, Call call) {
    int before = trace.size();
    Object value = null;
    Throwable failure = null;
    try {
      value = snapshot(call.run());
    } catch (MisbehavedException e) {
      throw e;
    } catch (Throwable thrown) {
      failure = thrown;
    }
    return new Observation(List.copyOf(trace.subList(before, trace.size())), value, failure);
  }

  /** Later calls may change an array that was answered. */
  private static Object snapshot(Object value) {
    if (value == null || !value.getClass().isArray()) {
      return value;
    }
    int length = Array.getLength(value);
    Object copy = Array.newInstance(value.getClass().getComponentType(), length);
    System.arraycopy(value, 0, copy, 0, length);
    return copy;
  }

  /** A call of a case. */
  public interface Call {
    /** Answers or throws the outcome. */
    Object run() throws Throwable;
  }

  /** Fails unless both did the same. */
  public void requireSameAs(Observation expected) {
    if (!trace.equals(expected.trace)) {
      throw new MisbehavedException(
          "side effects differ" + firstDifference(expected) + this + "\nexpected\n" + expected);
    }
    if (!outcome().equals(expected.outcome()) || !Objects.deepEquals(value, expected.value)) {
      throw new MisbehavedException("outcomes differ\n" + this + "\nexpected\n" + expected);
    }
  }

  /** Whether both did the same. */
  public boolean isSameAs(Observation other) {
    return trace.equals(other.trace)
        && outcome().equals(other.outcome())
        && Objects.deepEquals(value, other.value);
  }

  private String firstDifference(Observation expected) {
    int i = 0;
    while (i < trace.size()
        && i < expected.trace.size()
        && trace.get(i).equals(expected.trace.get(i))) {
      i++;
    }
    return ", first in line " + (i + 1) + "\n";
  }

  /**
   * Class and message of the failure. The message of a null pointer is the virtual machine's and
   * names temporaries, so it is left out.
   */
  private String outcome() {
    if (failure == null) {
      return "value";
    }
    StringBuilder text = new StringBuilder("failure ").append(failure.getClass().getName());
    if (!(failure instanceof NullPointerException)) {
      text.append(": ").append(failure.getMessage());
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      text.append(", suppressed ").append(suppressed);
    }
    return text.toString();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int line = 0;
    for (String effect : trace) {
      text.append("  ").append(++line).append(": ").append(effect).append('\n');
    }
    text.append("  => ").append(failure == null ? String.valueOf(value) : outcome());
    if (failure != null) {
      for (StackTraceElement element : failure.getStackTrace()) {
        if (element.getClassName().startsWith("io.asynctrait.processor.")) {
          break;
        }
        text.append("\n      at ").append(element);
      }
    }
    return text.toString();
  }
}
