package io.asynctrait.processor;

import io.asynctrait.processor.diagnostic.Code;
import io.asynctrait.processor.diagnostic.Report;
import io.asynctrait.processor.diagnostic.Site;
import io.asynctrait.processor.emit.Machine;
import io.asynctrait.processor.emit.MachineEmitter;
import io.asynctrait.processor.ir.Body;
import io.asynctrait.processor.ir.LoweredBody;
import io.asynctrait.processor.ir.Split;
import io.asynctrait.processor.lower.Lowering;
import io.asynctrait.processor.model.GeneratedSource;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.translate.TranslatedBody;
import javax.lang.model.util.Elements;

/**
 * Translated bodies to state machines: lower, emit. A machine with a method that is too big for the
 * JIT compiler is made once more, divided.
 */
final class MachineCompiler {
  private final MachineEmitter emitter;
  private final int limit;

  /**
   * Compiles for the running compilation.
   *
   * @param limit the bytes of bytecode from which on a method is too big
   */
  MachineCompiler(Elements elements, int limit) {
    this.emitter = new MachineEmitter(elements);
    this.limit = limit;
  }

  /**
   * Returns the source of a state machine; {@code report} takes the warning that it is too big
   * still.
   */
  GeneratedSource compile(
      MethodModel method, TranslatedBody translated, boolean isPublic, Report report) {
    Body body = translated.body();
    LoweredBody lowered = Lowering.lower(body);
    Machine machine = emitter.emit(method, lowered, translated.callees(), isPublic);
    if (machine.exceeds(limit) && lowered.suspends()) {
      Split split = new Split(limit, machine.startBytes() > limit);
      machine = emitter.emit(method, Lowering.lower(body, split), translated.callees(), isPublic);
    }
    if (machine.exceeds(limit) && !isSilenced(body)) {
      boolean start = machine.startBytes() > limit;
      report.add(
          Code.BIG_METHOD,
          new Site.Declaration(method.element()),
          method.name(),
          start ? "start" : "resume",
          start ? machine.startBytes() : machine.resumeBytes(),
          limit);
    }
    return machine.source();
  }

  private static boolean isSilenced(Body body) {
    String name = Code.PREFIX + Code.BIG_METHOD.warning().orElseThrow();
    return body.suppressed().contains(name) || body.suppressed().contains("all");
  }
}
