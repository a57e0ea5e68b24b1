/**
 * Checks the code in {@code README.md} and in the pages below {@code docs}.
 *
 * <p>Each {@code java} block is compiled with the processor, each {@code xml}, {@code sh}, {@code
 * kotlin} and {@code groovy} block is compared with the build as far as that goes; blocks marked
 * {@code text} or nothing are prose. How a block is compiled follows from what it is:
 *
 * <ul>
 *   <li>a file, if it has imports or a package: as it stands;
 *   <li>types: with the imports of {@link Imports};
 *   <li>statements: in a method, an async one if they await;
 *   <li>members: in an abstract class with {@code @AsyncTrait}.
 * </ul>
 *
 * <p>The blocks of a page are one program, in one package. Notes are HTML comments in front of a
 * block, which readers of the page do not see:
 *
 * <table>
 *   <caption>Notes</caption>
 *   <tr><td>{@code <!-- example -->}</td><td>a new program begins</td></tr>
 *   <tr><td>{@code <!-- release: 21 -->}</td><td>the program needs this version of Java, and is left
 *   out in builds with an older JDK; syntax is that of 17 all the same</td></tr>
 *   <tr><td>{@code <!-- uses: Orders -->}</td><td>{@code given/Orders.java}, in the resources of
 *   this module, belongs to the program; several with commas</td></tr>
 *   <tr><td>{@code <!-- given: EventLoop loop; Source source -->}</td><td>variables that the
 *   statements or members see</td></tr>
 *   <tr><td>{@code <!-- in: abstract class Lines implements LineSource -->}</td><td>the type, with
 *   {@code @AsyncTrait}, whose members the block has</td></tr>
 *   <tr><td>{@code <!-- plain -->}</td><td>statements in a plain method, or members of a plain
 *   class, although they mention await</td></tr>
 *   <tr><td>{@code <!-- error: AT104 -->}</td><td>the block must not compile, and gives exactly
 *   these errors, several with commas in the order of their lines; {@code javac} is an error of the
 *   compiler itself; the rest of the program does without the block</td></tr>
 *   <tr><td>{@code <!-- warning: AT201 -->}</td><td>the same, for warnings; the block stays part of
 *   the program</td></tr>
 *   <tr><td>{@code <!-- generated: AsyncTrait_Shape -->}</td><td>the block is a piece of that
 *   generated type, whatever its layout</td></tr>
 *   <tr><td>{@code <!-- from: samples/src/main/java/x/Echo.java -->}</td><td>the block is a piece of
 *   that file, whatever its layout, or several with lines {@code // ...} between them; it is
 *   compiled where it is from</td></tr>
 *   <tr><td>{@code <!-- prints: Main -->}</td><td>before a {@code text} block: what {@code
 *   Main.main} of the program above prints</td></tr>
 * </table>
 */
package io.asynctrait.samples.book;
