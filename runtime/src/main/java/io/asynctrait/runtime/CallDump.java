package io.asynctrait.runtime;

import java.util.List;

/**
 * Where a suspended call stands.
 *
 * @param stack the async methods that are waiting, the innermost first, each with the line of its
 *     await
 * @param waitsFor what the innermost one waits for, in words
 * @param branches the calls that it waits for, where it waits for several at once
 */
public record CallDump(List<StackTraceElement> stack, String waitsFor, List<CallDump> branches) {
  /** Makes a dump of copies of the lists. */
  public CallDump {
    stack = List.copyOf(stack);
    branches = List.copyOf(branches);
  }

  /** Writes the stack as a stack trace is written, branches first and indented. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("waiting for ").append(waitsFor).append('\n');
    appendTo(text, "    ");
    return text.toString();
  }

  private void appendTo(StringBuilder text, String indent) {
    for (CallDump branch : branches) {
      text.append(indent).append("- waiting for ").append(branch.waitsFor).append('\n');
      branch.appendTo(text, indent + "    ");
    }
    for (StackTraceElement activation : stack) {
      text.append(indent).append("at ").append(activation).append('\n');
    }
  }
}
