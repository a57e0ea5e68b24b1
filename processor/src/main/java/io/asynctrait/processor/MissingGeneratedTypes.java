package io.asynctrait.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.NearestName;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.model.AsyncMethods;
import io.asynctrait.processor.model.GeneratedNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Explains names of generated types that nothing generates: javac says no more of them than that it
 * cannot find them.
 */
final class MissingGeneratedTypes {
  private static final String PREFIX = "AsyncTrait_";

  private final Elements elements;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> roots = new LinkedHashSet<>();

  /** What may be explained, and where it is looked for. */
  private record Mention(String name, Set<String> candidates, Site site) {}

  MissingGeneratedTypes(Elements elements) {
    this.elements = elements;
  }

  /** Whether a type of that simple name looks as if it were generated. */
  static boolean isGeneratedName(CharSequence simpleName) {
    return simpleName.toString().startsWith(PREFIX);
  }

  /** Takes note of a type that is compiled. */
  void addRoot(String qualifiedName) {
    roots.add(qualifiedName);
  }

  /** Takes note of what a file mentions. */
  void add(CompilationUnitTree unit, List<Tree> names, TreeSites sites) {
    for (Tree name : names) {
      String simple =
          name instanceof MemberSelectTree select
              ? select.getIdentifier().toString()
              : ((IdentifierTree) name).getName().toString();
      Set<String> candidates = new LinkedHashSet<>();
      if (name instanceof MemberSelectTree) {
        candidates.add(name.toString());
      } else {
        String own = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        candidates.add(own + simple);
        for (ImportTree tree : unit.getImports()) {
          String imported = tree.getQualifiedIdentifier().toString();
          if (imported.endsWith("." + simple)) {
            candidates.add(imported);
          } else if (imported.endsWith(".*")) {
            candidates.add(imported.substring(0, imported.length() - 1) + simple);
          }
        }
      }
      mentions.add(new Mention(simple, candidates, sites.of(name)));
    }
  }

  /** Reports what does not exist, now that everything has been generated. */
  void check(Report report) {
    List<Mention> missing =
        mentions.stream()
            .filter(
                mention ->
                    mention.candidates().stream()
                        .allMatch(name -> elements.getTypeElement(name) == null))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    List<TypeElement> types = new ArrayList<>();
    for (String root : roots) {
      TypeElement type = elements.getTypeElement(root);
      if (type != null) {
        addWithMembers(type, types);
      }
    }
    missing.forEach(mention -> explain(mention, types, report));
  }

  private static void addWithMembers(TypeElement type, List<TypeElement> types) {
    types.add(type);
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      addWithMembers(member, types);
    }
  }

  private static void explain(Mention mention, List<TypeElement> types, Report report) {
    String name = mention.name();
    Optional<TypeElement> origin =
        types.stream()
            .filter(type -> GeneratedNames.shim(type).simpleName().equals(name))
            .findFirst();
    String why;
    String wayOut;
    if (origin.isEmpty()) {
      why = NearestName.hint(name, generatedNames(types));
      wayOut = "check the name, and that the type it is made of has @AsyncTrait";
    } else if (AsyncMethods.isAsyncTrait(origin.get())) {
      why = ", because " + origin.get().getSimpleName() + " leaves methods abstract";
      wayOut = "implement them, or construct a subclass that does";
    } else {
      why = ", because " + origin.get().getSimpleName() + " has no @AsyncTrait";
      wayOut = "annotate it";
    }
    report.add(Code.NO_GENERATED_TYPE, mention.site(), name, why, wayOut);
  }

  private static List<String> generatedNames(List<TypeElement> types) {
    return types.stream()
        .map(
            type ->
                AsyncMethods.isAsyncTrait(type)
                    ? GeneratedNames.shim(type).simpleName()
                    : type.getSimpleName().toString())
        .filter(name -> isGeneratedName(name))
        .distinct()
        .toList();
  }
}
