package io.asynctrait.processor.shadow;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method whose body has types. Everything here belongs to the shadow compilation: its elements
 * and types are not to be mixed with those of the running one.
 *
 * @param trees gives the types and positions of the trees below {@code path}
 * @param elements the shadow's
 * @param types the shadow's
 * @param path leads to the {@link com.sun.source.tree.MethodTree}
 * @param element the method
 */
public record AttributedMethod(
    Trees trees, Elements elements, Types types, TreePath path, ExecutableElement element) {}
