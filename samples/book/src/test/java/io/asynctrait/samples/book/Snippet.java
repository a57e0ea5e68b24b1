package io.asynctrait.samples.book;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.asynctrait.samples.book.JavaParser.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes files of a block of Java: one for each type. */
final class Snippet {
  private static final Pattern ASYNC = Pattern.compile("\\b(await|ready|failed)\\(");
  private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:class|interface)\\s+(\\w+)");

  private final Block block;
  private final Optional<Parsed> file;

  Snippet(Block block) {
    this.block = block;
    this.file = block.has("in") ? Optional.empty() : JavaParser.parse(block.text());
  }

  /** The names of the types that the block declares on its outermost level. */
  Set<String> declared() {
    Set<String> names = new TreeSet<>();
    file.ifPresent(
        parsed -> {
          for (Tree type : parsed.unit().getTypeDecls()) {
            if (type instanceof ClassTree named) {
              names.add(named.getSimpleName().toString());
            }
          }
        });
    if (block.has("in")) {
      names.add(nameIn(block.note("in").get().rest()));
    }
    return names;
  }

  /**
   * The files.
   *
   * @param own the types that the program declares
   */
  List<SourceUnit> units(Set<String> own) {
    if (file.isPresent()) {
      return types(file.get(), own);
    }
    Optional<String> body = block.has("in") ? Optional.empty() : statements();
    String text = body.isPresent() ? body.get() : members();
    String name = wrapperName();
    if (JavaParser.parse(text).isEmpty()) {
      throw new AssertionError(
          block.position()
              + ": this is neither a file nor types, statements or members in Java 17");
    }
    return List.of(unit(name, Imports.of(text, own), text));
  }

  private List<SourceUnit> types(Parsed parsed, Set<String> own) {
    List<SourceUnit> units = new ArrayList<>();
    String text = block.text();
    int header = 0;
    for (Tree part : parsed.unit().getImports()) {
      header = parsed.end(part);
    }
    if (header == 0 && parsed.unit().getPackage() != null) {
      header = parsed.end(parsed.unit().getPackage());
    }
    String imports = parsed.hasHeader() ? "" : Imports.of(text, own);
    int begin = header;
    for (Tree type : parsed.unit().getTypeDecls()) {
      if (type instanceof ClassTree named) {
        int end = parsed.end(type);
        // The types in front become blank lines, so that each line keeps its number.
        String before = text.substring(header, begin).replaceAll("[^\\n]", "");
        units.add(
            unit(
                named.getSimpleName().toString(),
                imports,
                text.substring(0, header) + before + text.substring(begin, end) + "\n"));
        begin = end;
      }
    }
    if (units.isEmpty()) {
      throw new AssertionError(block.position() + ": there is no type in this block");
    }
    return units;
  }

  /** The block in a method, if it consists of statements. */
  private Optional<String> statements() {
    boolean async = isAsync();
    String method = async ? "DynamicFuture<Void> run()" : "void run()";
    String head = wrapperHead() + "{ " + given() + method + " throws Exception {\n" + block.text();
    Optional<Parsed> plain = JavaParser.parse(head + "}}");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        head + (async && canComplete(plain.get()) ? "return ready(); }}\n" : "}}\n"));
  }

  /** Whether there may be a statement behind those of the method. */
  private static boolean canComplete(Parsed parsed) {
    ClassTree type = (ClassTree) parsed.unit().getTypeDecls().get(0);
    List<? extends Tree> members = type.getMembers();
    BlockTree body = ((MethodTree) members.get(members.size() - 1)).getBody();
    List<? extends StatementTree> statements = body.getStatements();
    if (statements.isEmpty()) {
      return true;
    }
    Tree.Kind last = statements.get(statements.size() - 1).getKind();
    return last != Tree.Kind.RETURN && last != Tree.Kind.THROW;
  }

  private String members() {
    return wrapperHead() + "{ " + given() + "\n" + block.text() + "}\n";
  }

  private String given() {
    return block
        .note("given")
        .map(note -> note.rest() + (note.rest().endsWith(";") ? " " : "; "))
        .orElse("");
  }

  private boolean isAsync() {
    return !block.has("plain") && ASYNC.matcher(block.text()).find();
  }

  private String wrapperHead() {
    if (block.has("in")) {
      return "@AsyncTrait " + block.note("in").get().rest() + " ";
    }
    return (isAsync() ? "@AsyncTrait abstract class " : "abstract class ") + wrapperName() + " ";
  }

  private String wrapperName() {
    if (block.has("in")) {
      return nameIn(block.note("in").get().rest());
    }
    String page = block.page().replaceAll(".*/", "").replaceAll("\\W|md$", "");
    return Character.toUpperCase(page.charAt(0)) + page.substring(1) + "Line" + block.line();
  }

  private static String nameIn(String head) {
    return CLASS_NAME
        .matcher(head)
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("no class or interface in \"" + head + "\""))
        .group(1);
  }

  /** Puts the imports onto the line of the fence. */
  private SourceUnit unit(String name, String imports, String text) {
    if (file.isPresent()) {
      return new SourceUnit(
          name, "\n".repeat(block.line() - 1) + imports + "\n" + text, block.page());
    }
    return new SourceUnit(name, "\n".repeat(block.line() - 1) + imports + text, block.page());
  }
}
