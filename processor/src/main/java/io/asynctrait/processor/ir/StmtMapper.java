package io.asynctrait.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rebuilds a statement from changed parts. */
public final class StmtMapper {
  private StmtMapper() {}

  /** Returns {@code statement} with every statement directly nested in it replaced. */
  public static Stmt mapChildren(Stmt statement, UnaryOperator<Stmt> map) {
    if (statement instanceof Stmt.Opaque opaque) {
      List<Piece> pieces = new ArrayList<>();
      for (Piece piece : opaque.code().pieces()) {
        pieces.add(
            piece instanceof Piece.Embedded embedded
                ? new Piece.Embedded(map.apply(embedded.jump()))
                : piece);
      }
      return new Stmt.Opaque(new Code(pieces), opaque.completes());
    }
    if (statement instanceof Stmt.If branch) {
      Stmt whenFalse = branch.whenFalse();
      return new Stmt.If(
          branch.condition(),
          map.apply(branch.whenTrue()),
          whenFalse == null ? null : map.apply(whenFalse));
    }
    if (statement instanceof Stmt.Loop loop) {
      return new Stmt.Loop(
          loop.target(),
          loop.initial().stream().map(map).toList(),
          loop.prelude().stream().map(map).toList(),
          loop.condition(),
          loop.update().stream().map(map).toList(),
          map.apply(loop.body()));
    }
    if (statement instanceof Stmt.DoLoop loop) {
      return new Stmt.DoLoop(
          loop.target(),
          map.apply(loop.body()),
          loop.prelude().stream().map(map).toList(),
          loop.condition());
    }
    if (statement instanceof Stmt.Switch choice) {
      return new Stmt.Switch(
          choice.target(),
          choice.selector(),
          choice.rules(),
          choice.exhaustive(),
          choice.arms().stream()
              .map(
                  arm ->
                      new Stmt.Arm(
                          arm.labels(), arm.bindings(), (Stmt.Block) map.apply(arm.body())))
              .toList());
    }
    if (statement instanceof Stmt.Block block) {
      return new Stmt.Block(block.statements().stream().map(map).toList());
    }
    if (statement instanceof Stmt.Labeled labeled) {
      return new Stmt.Labeled(labeled.target(), map.apply(labeled.body()));
    }
    if (statement instanceof Stmt.Try attempt) {
      Stmt.Block cleanUp = attempt.cleanUp();
      return new Stmt.Try(
          (Stmt.Block) map.apply(attempt.body()),
          attempt.catches().stream()
              .map(
                  handler ->
                      new Stmt.Catch(
                          handler.parameter(),
                          handler.types(),
                          handler.catchesErrors(),
                          handler.catchesEverything(),
                          (Stmt.Block) map.apply(handler.body())))
              .toList(),
          cleanUp == null ? null : (Stmt.Block) map.apply(cleanUp),
          attempt.line());
    }
    return statement;
  }
}
