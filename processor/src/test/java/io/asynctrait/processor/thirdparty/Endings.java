package io.asynctrait.processor.thirdparty;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;

/** Whether the end of a body can be reached, told by its last statement. */
final class Endings {
  private Endings() {}

  static boolean mayEnd(BlockTree body) {
    List<? extends StatementTree> statements = body.getStatements();
    StatementTree last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return !(last instanceof ReturnTree
        || last instanceof ThrowTree
        || last instanceof WhileLoopTree loop && loop.getCondition().toString().equals("(true)"));
  }
}
