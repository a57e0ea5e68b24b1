package io.asynctrait.processor.shadow;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A type whose methods have typed bodies. Everything here belongs to the shadow compilation.
 *
 * @param trees gives the types and positions of the trees below {@code path}
 * @param elements the shadow's
 * @param types the shadow's
 * @param path leads to the {@link com.sun.source.tree.ClassTree}
 * @param element the type
 */
public record AttributedType(
    Trees trees, Elements elements, Types types, TreePath path, TypeElement element) {}
