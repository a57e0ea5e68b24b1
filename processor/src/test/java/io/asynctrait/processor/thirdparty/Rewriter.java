package io.asynctrait.processor.thirdparty;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;

/**
 * Makes a class async: each method with a body gets a twin that awaits.
 *
 * <pre>
 * // Input:                                    // Output, besides the input:
 * private int sum(int[] a) {                   DynamicFuture&lt;Integer&gt; sumAsync(int[] a) {
 *                                                await(Probe.tick());
 *   int sum = start();                           int sum = ((int) await(startAsync()));
 *   for (int i = 0; i &lt; a.length; i++) {         for (int i = 0; i &lt; a.length; i++) {
 *                                                  await(Probe.tick());
 *     sum += a[i];                                 sum += a[((int) await(Probe.of(i)))];
 *   }                                            }
 *   return sum;                                  return ready((int) (sum));
 * }                                            }
 * </pre>
 *
 * <p>Nothing in the class is private or final any more, as generated code and a subclass need it.
 */
final class Rewriter {
  static final String SUFFIX = "Async";

  private static final Pattern HIDING = Pattern.compile("\\b(private|final)\\b\\s*");
  private static final Pattern PRIVATE = Pattern.compile("\\bprivate\\b\\s*");

  private final Trees trees;
  private final JavacTask task;
  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final CharSequence source;
  private final Operands operands;

  private Rewriter(JavacTask task, CompilationUnitTree unit, Operands operands) throws IOException {
    this.task = task;
    this.trees = Trees.instance(task);
    this.positions = trees.getSourcePositions();
    this.unit = unit;
    this.source = unit.getSourceFile().getCharContent(true);
    this.operands = operands;
  }

  /** Returns the source of {@code unit}, which {@code task} has attributed, with async twins. */
  static String rewrite(JavacTask task, CompilationUnitTree unit, Operands operands)
      throws IOException {
    return new Rewriter(task, unit, operands).rewrite();
  }

  private String rewrite() {
    ClassTree type =
        (ClassTree)
            unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).findFirst().get();
    TreePath typePath = TreePath.getPath(unit, type);
    Set<Element> eligible = new HashSet<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree method && isEligible(method)) {
        eligible.add(trees.getElement(new TreePath(typePath, member)));
      }
    }
    Insertions declarations = new Insertions();
    declarations.close(
        end(unit.getPackage()),
        " import static io.asynctrait.runtime.Async.await; import static"
            + " io.asynctrait.runtime.Async.ready; import io.asynctrait.runtime.DynamicFuture;"
            + " import io.asynctrait.processor.thirdparty.Probe;");
    declarations.open(start(type), "@io.asynctrait.annotations.AsyncTrait ");
    open(type, declarations);
    StringBuilder twins = new StringBuilder();
    for (Tree member : type.getMembers()) {
      TreePath path = new TreePath(typePath, member);
      if (member instanceof MethodTree method && eligible.contains(trees.getElement(path))) {
        twins.append(twin(method, path, eligible));
      }
    }
    declarations.open(end(type) - 1, twins.toString());
    return declarations.applyTo(source, 0, source.length());
  }

  /** Takes {@code private} and {@code final} from what has to be seen and extended. */
  private void open(ClassTree type, Insertions declarations) {
    new TreeScanner<Void, Pattern>() {
      @Override
      public Void visitClass(ClassTree inner, Pattern unused) {
        strip(inner.getModifiers(), inner == type ? HIDING : PRIVATE);
        return scan(inner.getMembers(), PRIVATE);
      }

      @Override
      public Void visitMethod(MethodTree method, Pattern unused) {
        strip(method.getModifiers(), PRIVATE);
        return null;
      }

      @Override
      public Void visitVariable(VariableTree field, Pattern unused) {
        strip(field.getModifiers(), PRIVATE);
        return null;
      }

      private void strip(ModifiersTree modifiers, Pattern words) {
        if (start(modifiers) >= 0 && end(modifiers) > start(modifiers)) {
          long from = start(modifiers);
          for (Tree annotation : modifiers.getAnnotations()) {
            from = Math.max(from, end(annotation));
          }
          Matcher word = words.matcher(source).region((int) from, (int) end(modifiers));
          while (word.find()) {
            declarations.replace(word.start(), word.end(), "");
          }
        }
      }
    }.scan(type, PRIVATE);
  }

  private boolean isEligible(MethodTree method) {
    Set<Modifier> flags = method.getModifiers().getFlags();
    return method.getBody() != null
        && method.getReturnType() != null
        && !flags.contains(Modifier.SYNCHRONIZED);
  }

  private String twin(MethodTree method, TreePath path, Set<Element> eligible) {
    ExecutableElement element = (ExecutableElement) trees.getElement(path);
    StringBuilder text = new StringBuilder("\n\n  ");
    if (element.getModifiers().contains(Modifier.STATIC)) {
      text.append("static ");
    }
    if (!method.getTypeParameters().isEmpty()) {
      text.append(texts(method.getTypeParameters(), "<", "> "));
    }
    text.append("DynamicFuture<").append(result(method, element)).append("> ");
    text.append(method.getName()).append(SUFFIX);
    text.append(texts(method.getParameters(), "(", ")"));
    if (!method.getThrows().isEmpty()) {
      text.append(texts(method.getThrows(), " throws ", ""));
    }
    AwaitInserter inserter = new AwaitInserter(task, unit, element, eligible, operands);
    inserter.scan(new TreePath(path, method.getBody()), null);
    text.append(' ');
    return text.append(inserter.body(source)).toString();
  }

  private String result(MethodTree method, ExecutableElement element) {
    TypeKind kind = element.getReturnType().getKind();
    if (kind == TypeKind.VOID) {
      return "Void";
    }
    return kind.isPrimitive()
        ? task.getTypes().boxedClass((PrimitiveType) element.getReturnType()).toString()
        : text(method.getReturnType());
  }

  private String texts(List<? extends Tree> trees, String before, String behind) {
    return trees.stream().map(this::text).collect(Collectors.joining(", ", before, behind));
  }

  private String text(Tree tree) {
    return source.subSequence((int) start(tree), (int) end(tree)).toString();
  }

  private long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  private long end(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }
}
