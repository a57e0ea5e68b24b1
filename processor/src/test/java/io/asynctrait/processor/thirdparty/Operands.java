package io.asynctrait.processor.thirdparty;

import com.sun.source.tree.CompilationUnitTree;

/** Which operands are awaited: some percent of them, the same ones each time. */
enum Operands {
  SOME(10),
  MANY(50);

  private final int percent;

  Operands(int percent) {
    this.percent = percent;
  }

  boolean select(CompilationUnitTree unit, long position) {
    long hash = (position + 1) * 0x9E3779B97F4A7C15L;
    hash ^= unit.getSourceFile().getName().length();
    return Math.floorMod((hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L >>> 17, 100) < percent;
  }
}
