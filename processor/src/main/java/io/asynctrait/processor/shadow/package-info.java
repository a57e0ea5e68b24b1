/**
 * The stage that obtains typed trees of the async bodies from a second compilation over the same
 * sources, which leaves the running compilation untouched.
 *
 * <pre>
 *   running compilation                           shadow compilation
 *   Elements, Trees, Filer  -&gt;  RunningCompilation  -&gt;  ShadowFileManager  -&gt;  JavacTask
 *                               (what exists, as        (one class path,       (unnamed module,
 *                                file objects)           no outputs)            no processors)
 * </pre>
 *
 * <p>Files with async bodies are compiled as they stand. Every other source is offered as a
 * skeleton, its declarations without its bodies, so that resolving a name in it costs no
 * attribution of code that nobody asked for.
 */
@NullMarked
package io.asynctrait.processor.shadow;

import org.jspecify.annotations.NullMarked;
