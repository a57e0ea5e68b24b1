package io.asynctrait.processor.thirdparty;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import io.asynctrait.runtime.Context;
import io.asynctrait.runtime.DynamicFuture;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies that nobody wrote with this processor in mind do what they did before. */
class ThirdPartyTest {
  private static final IntSupplier READY = () -> 0;
  private static final IntSupplier PENDING = () -> 1;

  private static final int CALLS = Integer.getInteger("thirdparty.calls", 40);

  /** Fewer methods than these would mean that hardly anything is compared. */
  private static final int FEWEST_METHODS = 350;

  private static final List<Subject> SUBJECTS =
      List.of(
          Subject.of(Library.COMMONS_CODEC, "org.apache.commons.codec.language.DoubleMetaphone"),
          Subject.of(Library.COMMONS_CODEC, "org.apache.commons.codec.language.Metaphone"),
          Subject.of(Library.COMMONS_CODEC, "org.apache.commons.codec.language.Nysiis"),
          Subject.of(Library.COMMONS_CODEC, "org.apache.commons.codec.language.ColognePhonetic"),
          Subject.of(
              Library.COMMONS_CODEC,
              "org.apache.commons.codec.language.MatchRatingApproachEncoder"),
          Subject.of(Library.COMMONS_CODEC, "org.apache.commons.codec.digest.MurmurHash3"),
          Subject.of(
              Library.COMMONS_TEXT, "org.apache.commons.text.similarity.LevenshteinDistance"),
          Subject.of(
              Library.COMMONS_TEXT,
              "org.apache.commons.text.similarity.LevenshteinDetailedDistance"),
          Subject.of(
              Library.COMMONS_TEXT, "org.apache.commons.text.similarity.JaroWinklerSimilarity"),
          Subject.of(Library.COMMONS_LANG, "org.apache.commons.lang3.math.NumberUtils"),
          Subject.of(Library.COMMONS_LANG, "org.apache.commons.lang3.text.WordUtils"),
          Subject.of(Library.COMMONS_LANG, "org.apache.commons.lang3.StringUtils"),
          Subject.of(
              Library.COMMONS_MATH, "org.apache.commons.math3.util.FastMath", "main", "random"),
          Subject.of(Library.COMMONS_MATH, "org.apache.commons.math3.util.ArithmeticUtils"),
          Subject.of(Library.COMMONS_MATH, "org.apache.commons.math3.util.MathArrays", "shuffle"),
          Subject.of(Library.COMMONS_MATH, "org.apache.commons.math3.special.Gamma"),
          Subject.of(Library.GUAVA, "com.google.common.math.LongMath"));

  @TestFactory
  Stream<DynamicTest> rewrittenMethodsAnswerWhatTheOriginalsDo() {
    ClassLoader originals = Library.loader(List.of());
    return Arrays.stream(Operands.values())
        .flatMap(
            operands -> {
              RewrittenClasses rewritten = RewrittenClasses.compile(SUBJECTS, operands);
              assertThat(rewritten.problems()).isEmpty();
              return SUBJECTS.stream()
                  .map(
                      subject ->
                          DynamicTest.dynamicTest(
                              subject.simpleName() + ", operands: " + operands,
                              () -> compare(subject, originals, rewritten.loader())));
            });
  }

  @Test
  void enoughIsCompared() throws Exception {
    ClassLoader originals = Library.loader(List.of());
    int methods = 0;
    for (Subject subject : SUBJECTS) {
      int own = subject.methods(originals.loadClass(subject.className())).size();
      assertWithMessage(subject.className()).that(own).isAtLeast(1);
      methods += own;
    }
    assertThat(methods).isAtLeast(FEWEST_METHODS);
  }

  private static void compare(Subject subject, ClassLoader originals, ClassLoader rewritten)
      throws Exception {
    Class<?> original = originals.loadClass(subject.className());
    for (Method method : subject.methods(original)) {
      for (long seed = 0; seed < CALLS; seed++) {
        String expected = call(method, Subject.newInstance(original), seed, false);
        for (IntSupplier schedule : schedules(seed)) {
          Probe.setSchedule(schedule);
          Class<?> type = rewritten.loadClass(generatedName(subject));
          Method twin =
              (Modifier.isStatic(method.getModifiers()) ? type : type.getSuperclass())
                  .getDeclaredMethod(
                      method.getName() + Rewriter.SUFFIX, method.getParameterTypes());
          twin.setAccessible(true);
          long suspensions = Probe.suspensions();
          assertWithMessage("%s, seed %s", method, seed)
              .that(call(twin, Subject.newInstance(type), seed, true))
              .isEqualTo(expected);
          if (schedule == PENDING) {
            assertThat(Probe.suspensions()).isGreaterThan(suspensions);
          }
        }
      }
    }
  }

  private static List<IntSupplier> schedules(long seed) {
    Random random = new Random(seed);
    return List.of(READY, PENDING, () -> random.nextInt(3));
  }

  private static String generatedName(Subject subject) {
    int dot = subject.className().lastIndexOf('.') + 1;
    return subject.className().substring(0, dot) + "AsyncTrait_" + subject.simpleName();
  }

  /** What a call answers or throws, and what has become of its receiver and arguments. */
  private static String call(Method method, Object receiver, long seed, boolean async)
      throws Exception {
    Inputs inputs = new Inputs(seed * 31 + method.getParameterCount());
    List<Object> arguments = new ArrayList<>();
    for (Class<?> parameter : method.getParameterTypes()) {
      arguments.add(inputs.of(parameter));
    }
    Object outcome;
    try {
      outcome = method.invoke(receiver, arguments.toArray());
      if (async) {
        outcome = result((DynamicFuture<?>) outcome);
      }
    } catch (InvocationTargetException e) {
      outcome = e.getCause();
    } catch (Throwable e) {
      outcome = e;
    }
    return Description.of(outcome) + " " + Description.of(arguments);
  }

  private static Object result(DynamicFuture<?> future) throws Throwable {
    Context cx = Context.of(() -> {});
    while (!future.poll(cx)) {}
    return future.take();
  }
}
