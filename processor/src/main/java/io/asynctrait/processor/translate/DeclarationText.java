package io.asynctrait.processor.translate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.asynctrait.processor.ir.Piece;
import java.util.List;
import java.util.stream.Collectors;

/** Where the parts of a type declaration stand in the text, and the comments in front of it. */
final class DeclarationText {
  private DeclarationText() {}

  /** Where the first keyword behind the annotations stands. */
  static long modifiersStart(MethodContext context, ClassTree tree) {
    long start = context.start(tree);
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      start = Math.max(start, context.end(annotation));
    }
    while (Character.isWhitespace(context.text.charAt((int) start))) {
      start++;
    }
    return start;
  }

  /** Where the brace stands that opens the body. */
  static long bodyStart(MethodContext context, ClassTree tree) {
    long behind = nameStart(context, tree) + tree.getSimpleName().length();
    for (Tree parameter : tree.getTypeParameters()) {
      behind = Math.max(behind, context.end(parameter));
    }
    if (tree.getExtendsClause() != null) {
      behind = Math.max(behind, context.end(tree.getExtendsClause()));
    }
    for (Tree implemented : tree.getImplementsClause()) {
      behind = Math.max(behind, context.end(implemented));
    }
    return find(context, "{", behind);
  }

  /** Renames a declaration and its constructors. */
  static void rename(MethodContext context, ClassTree tree, String name, Edits edits) {
    rename(nameStart(context, tree), tree, name, edits);
    for (Tree member : tree.getMembers()) {
      if (SuperConstructors.isWrittenConstructor(context, member)) {
        rename(constructorNameStart(context, tree, (MethodTree) member), tree, name, edits);
      }
    }
  }

  private static void rename(long start, ClassTree tree, String name, Edits edits) {
    long end = start + tree.getSimpleName().length();
    edits.replace(start, end, List.of(new Piece.Text(name)));
  }

  private static long nameStart(MethodContext context, ClassTree tree) {
    String keyword =
        switch (tree.getKind()) {
          case INTERFACE -> "interface";
          case ENUM -> "enum";
          case RECORD -> "record";
          default -> "class";
        };
    long behind = find(context, keyword, modifiersStart(context, tree)) + keyword.length();
    return find(context, tree.getSimpleName().toString(), behind);
  }

  private static long constructorNameStart(
      MethodContext context, ClassTree type, MethodTree constructor) {
    long behind = context.start(constructor);
    for (AnnotationTree annotation : constructor.getModifiers().getAnnotations()) {
      behind = Math.max(behind, context.end(annotation));
    }
    for (Tree parameter : constructor.getTypeParameters()) {
      behind = Math.max(behind, context.end(parameter));
    }
    return find(context, type.getSimpleName().toString(), behind);
  }

  /** Where the parenthesis stands that ends the arguments of a creation. */
  static long argumentsEnd(MethodContext context, NewClassTree tree) {
    List<? extends ExpressionTree> arguments = tree.getArguments();
    Tree last = arguments.isEmpty() ? tree.getIdentifier() : arguments.get(arguments.size() - 1);
    return find(context, ")", context.end(last));
  }

  /** Where {@code token} stands next, as a whole and outside of comments. */
  private static long find(MethodContext context, String token, long from) {
    String text = context.text;
    int at = (int) from;
    while (!isToken(text, token, at)) {
      if (text.startsWith("//", at)) {
        at = text.indexOf('\n', at);
      } else if (text.startsWith("/*", at)) {
        at = text.indexOf("*/", at) + 2;
      } else {
        at++;
      }
    }
    return at;
  }

  private static boolean isToken(String text, String token, int at) {
    boolean isName = Character.isJavaIdentifierStart(token.charAt(0));
    return text.startsWith(token, at)
        && !(isName
            && (Character.isJavaIdentifierPart(text.charAt(at - 1))
                || Character.isJavaIdentifierPart(text.charAt(at + token.length()))));
  }

  /** The comments between a declaration and the statement before it, each line with its end. */
  static String commentsBefore(MethodContext context, ClassTree tree) {
    if (!(context.path(tree).getParentPath().getLeaf() instanceof BlockTree block)) {
      return "";
    }
    long start = context.start(block) + 1;
    for (StatementTree statement : block.getStatements()) {
      if (statement == tree) {
        break;
      }
      start = context.end(statement);
    }
    String between = context.text.substring((int) start, (int) context.start(tree));
    int lineEnd = between.indexOf('\n'); // what stands on its line belongs to the statement before
    return between
        .substring(lineEnd + 1)
        .strip()
        .lines()
        .map(String::strip)
        .map(line -> (line.startsWith("*") ? " " + line : line) + "\n")
        .collect(Collectors.joining());
  }
}
