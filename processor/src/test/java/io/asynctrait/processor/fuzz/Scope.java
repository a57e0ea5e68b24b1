package io.asynctrait.processor.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a program can name at one point: locals, loops and labels, and what is around the point. */
final class Scope {
  /**
   * A local variable.
   *
   * @param constant whether it is never assigned again, so that lambdas can capture it
   */
  record Local(String name, Kind kind, boolean constant) {}

  /**
   * What a jump can leave or go on with.
   *
   * @param label null if it has none
   * @param finallyDepth how many {@code finally} blocks are around it
   */
  record Target(String label, boolean isLoop, boolean isSwitch, int finallyDepth) {}

  private final List<Local> locals = new ArrayList<>();
  private final Deque<Target> targets = new ArrayDeque<>();
  private int names;

  /** How many {@code finally} blocks, {@code try} statements, switch expressions, lambdas. */
  int finallyDepth;

  int tryDepth;
  int expressionSwitchDepth;
  int lambdaDepth;
  boolean noAwait;

  String fresh(String prefix) {
    return prefix + names++;
  }

  void declare(Local local) {
    locals.add(local);
  }

  int mark() {
    return locals.size();
  }

  /** Forgets the locals that were declared since {@code mark}. */
  void release(int mark) {
    while (locals.size() > mark) {
      locals.remove(locals.size() - 1);
    }
  }

  List<Local> locals(Kind kind) {
    return locals.stream()
        .filter(local -> local.kind() == kind && (lambdaDepth == 0 || local.constant()))
        .toList();
  }

  List<Local> assignable(Kind kind) {
    return lambdaDepth > 0
        ? List.of()
        : locals.stream().filter(local -> local.kind() == kind && !local.constant()).toList();
  }

  List<Local> assignable() {
    return lambdaDepth > 0
        ? List.of()
        : locals.stream().filter(local -> !local.constant()).toList();
  }

  void push(Target target) {
    targets.push(target);
  }

  void pop() {
    targets.pop();
  }

  /** The jumps that are possible here. */
  List<String> jumps() {
    List<String> jumps = new ArrayList<>();
    if (expressionSwitchDepth > 0 || lambdaDepth > 0) {
      return jumps;
    }
    boolean nearestBreak = true;
    boolean nearestLoop = true;
    for (Target target : targets) {
      if (target.isLoop() || target.isSwitch()) {
        if (nearestBreak) {
          jumps.add("break;");
        }
        nearestBreak = false;
      }
      if (target.isLoop()) {
        if (nearestLoop) {
          jumps.add("continue;");
        }
        nearestLoop = false;
      }
      if (target.label() != null) {
        jumps.add("break " + target.label() + ";");
        if (target.isLoop()) {
          jumps.add("continue " + target.label() + ";");
        }
      }
    }
    return jumps;
  }
}
