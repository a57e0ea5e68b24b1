package io.asynctrait.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.asynctrait.processor.model.AsyncMethods;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * What to write instead of a lambda, an anonymous class or a method reference that awaits, with the
 * names and types at hand: a class, if it implements an annotated type; else a method.
 */
final class AsyncInstead {
  static final String IN_GENERAL =
      "await before it and use the value inside, or make the code an async method";
  private static final int MOST_PARAMETERS = 4;

  private final Trees trees;
  private final Elements elements;
  private final Types types;
  private final ShortTypes names;

  AsyncInstead(Trees trees, Elements elements, Types types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.names = new ShortTypes(types);
  }

  /** A parameter of what is to be written. */
  private record Parameter(String type, String name) {
    String declaration() {
      return type + " " + name;
    }
  }

  /** Returns the way out of an await in a lambda of a method of {@code owner}. */
  String ofLambda(TreePath lambda, TypeElement owner) {
    List<String> given = new ArrayList<>();
    for (VariableTree parameter : ((LambdaExpressionTree) lambda.getLeaf()).getParameters()) {
      given.add(parameter.getName().toString());
    }
    return ofFunction(trees.getTypeMirror(lambda), given, captured(lambda), owner, true);
  }

  /** Returns the way out of {@code Async::await}. */
  String ofReference(TreePath reference, TypeElement owner) {
    return ofFunction(trees.getTypeMirror(reference), List.of("future"), List.of(), owner, false);
  }

  private String ofFunction(
      @Nullable TypeMirror target,
      List<String> given,
      List<Parameter> captured,
      TypeElement owner,
      boolean isLambda) {
    ExecutableElement method = abstractMethod(target).orElse(null);
    if (method == null || !(target instanceof DeclaredType function)) {
      return IN_GENERAL;
    }
    ExecutableType signature = (ExecutableType) types.asMemberOf(function, method);
    List<Parameter> parameters = parameters(signature, given);
    if (parameters.size() != given.size()) {
      return IN_GENERAL;
    }
    if (Awaits.isAsyncMethod(method)) {
      return aClass(function, header(method, signature, parameters), captured);
    }
    String place = isLambda ? call(method, given, captured) : "";
    return aMethod(function, method, signature, parameters, captured, owner, isLambda, place);
  }

  /** Returns the way out of an await in a member of an anonymous class. */
  String ofAnonymousClass(TreePath await, TypeElement owner) {
    TreePath type = await;
    TreePath member = await;
    while (!(type.getLeaf() instanceof ClassTree)) {
      member = type;
      type = type.getParentPath();
    }
    if (!(trees.getElement(member) instanceof ExecutableElement method)
        || !(member.getLeaf() instanceof MethodTree)
        || !(trees.getElement(type) instanceof TypeElement anonymous)) {
      return IN_GENERAL;
    }
    DeclaredType above = supertype(anonymous);
    List<String> given =
        method.getParameters().stream().map(p -> p.getSimpleName().toString()).toList();
    ExecutableType signature = (ExecutableType) method.asType();
    List<Parameter> parameters = parameters(signature, given);
    boolean isAnnotated = AsyncMethods.isAsyncTrait((TypeElement) above.asElement());
    return isAnnotated && isFuture(signature.getReturnType())
        ? aClass(above, header(method, signature, parameters), captured(type))
        : aMethod(above, method, signature, parameters, captured(type), owner, true, "");
  }

  private static DeclaredType supertype(TypeElement anonymous) {
    List<? extends TypeMirror> interfaces = anonymous.getInterfaces();
    return (DeclaredType) (interfaces.isEmpty() ? anonymous.getSuperclass() : interfaces.get(0));
  }

  private String aClass(DeclaredType type, String header, List<Parameter> captured) {
    String name = "My" + type.asElement().getSimpleName();
    return "write @AsyncTrait class "
        + name
        + (type.asElement().getKind().isInterface() ? " implements " : " extends ")
        + names.of(type)
        + " { "
        + header
        + " { ... } } and construct AsyncTrait_"
        + name
        + arguments(captured.stream().map(Parameter::name).toList())
        + " in its place";
  }

  private String header(
      ExecutableElement method, ExecutableType signature, List<Parameter> parameters) {
    StringBuilder header = new StringBuilder("@Override ");
    Set<Modifier> modifiers = method.getModifiers();
    if (modifiers.contains(Modifier.PUBLIC)) {
      header.append("public ");
    } else if (modifiers.contains(Modifier.PROTECTED)) {
      header.append("protected ");
    }
    header.append(names.of(signature.getReturnType())).append(' ').append(method.getSimpleName());
    header.append(declarations(parameters));
    if (!signature.getThrownTypes().isEmpty()) {
      header.append(
          signature.getThrownTypes().stream()
              .map(names::of)
              .collect(Collectors.joining(", ", " throws ", "")));
    }
    return header.toString();
  }

  private String aMethod(
      DeclaredType function,
      ExecutableElement method,
      ExecutableType signature,
      List<Parameter> parameters,
      List<Parameter> captured,
      TypeElement owner,
      boolean isCode,
      String call) {
    TypeMirror result = signature.getReturnType();
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(captured);
    String declaration =
        (isFuture(result) ? names.of(result) : "DynamicFuture<" + names.boxed(result) + ">")
            + " "
            + method.getSimpleName()
            + declarations(all);
    String use =
        isFuture(result) && !call.isEmpty()
            ? "and " + call + " here"
            : "and await it instead of passing the " + function.asElement().getSimpleName();
    return "write "
        + declaration
        + " in "
        + owner.getSimpleName()
        + (isCode ? " with this code, " : " that awaits, ")
        + use;
  }

  private static String call(
      ExecutableElement method, List<String> given, List<Parameter> captured) {
    List<String> arguments = new ArrayList<>(given);
    captured.forEach(variable -> arguments.add(variable.name()));
    String parameters = given.size() == 1 ? given.get(0) : arguments(given);
    return parameters + " -> " + method.getSimpleName() + arguments(arguments);
  }

  private static String arguments(List<String> names) {
    return shortened(names);
  }

  private static String declarations(List<Parameter> parameters) {
    return shortened(parameters.stream().map(Parameter::declaration).toList());
  }

  private static String shortened(List<String> all) {
    List<String> some = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_PARAMETERS)));
    if (some.size() < all.size()) {
      some.add("...");
    }
    return "(" + String.join(", ", some) + ")";
  }

  private List<Parameter> parameters(ExecutableType signature, List<String> given) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < Math.min(given.size(), signature.getParameterTypes().size()); i++) {
      parameters.add(new Parameter(names.of(signature.getParameterTypes().get(i)), given.get(i)));
    }
    return parameters;
  }

  /** The locals of the method around that {@code code} uses, in the order in which it does. */
  private List<Parameter> captured(TreePath code) {
    Set<Element> own = new LinkedHashSet<>();
    Set<Element> used = new LinkedHashSet<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        add(own);
        return super.visitVariable(variable, null);
      }

      @Override
      public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void unused) {
        add(used);
        return null;
      }

      private void add(Set<Element> some) {
        if (trees.getElement(getCurrentPath()) instanceof VariableElement variable
            && !variable.getKind().isField()) {
          some.add(variable);
        }
      }
    }.scan(code, null);
    used.removeAll(own);
    return used.stream()
        .map(
            variable ->
                new Parameter(names.of(variable.asType()), variable.getSimpleName().toString()))
        .toList();
  }

  /** The method that a function implements. */
  private Optional<ExecutableElement> abstractMethod(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)
        || type.getKind() == TypeKind.ERROR
        || !declared.asElement().getKind().isInterface()) {
      return Optional.empty();
    }
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement()))
        .stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(
            method ->
                ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                    .noneMatch(own -> same(method, own)))
        .findFirst();
  }

  private boolean same(ExecutableElement a, ExecutableElement b) {
    return a.getSimpleName().equals(b.getSimpleName())
        && types.isSubsignature((ExecutableType) a.asType(), (ExecutableType) b.asType());
  }

  private static boolean isFuture(TypeMirror type) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement())
            .getQualifiedName()
            .contentEquals("io.asynctrait.runtime.DynamicFuture");
  }
}
