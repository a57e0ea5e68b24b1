package io.asynctrait.processor.emit;

import io.asynctrait.processor.ir.Code;
import io.asynctrait.processor.ir.Piece;
import java.util.ArrayList;
import java.util.List;

/** Expression statements as the expressions of a {@code for} header. */
final class Semicolons {
  private Semicolons() {}

  /** Returns {@code statement} without its last semicolon. */
  static Code strip(Code statement) {
    List<Piece> pieces = new ArrayList<>(statement.pieces());
    int last = pieces.size() - 1;
    if (pieces.get(last) instanceof Piece.Text text && text.text().endsWith(";")) {
      pieces.set(last, new Piece.Text(text.text().substring(0, text.text().length() - 1)));
    }
    return new Code(pieces);
  }
}
