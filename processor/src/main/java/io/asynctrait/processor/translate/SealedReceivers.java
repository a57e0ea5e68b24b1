package io.asynctrait.processor.translate;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import io.asynctrait.processor.model.GeneratedNames;
import io.asynctrait.processor.model.GeneratedType;
import io.asynctrait.processor.model.MethodModel;
import io.asynctrait.processor.model.Visibility;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Which entry point a call uses: that of its method, or of a receiver whose type is sealed. */
final class SealedReceivers {
  private SealedReceivers() {}

  /** The generated interface whose entry point is called. */
  static GeneratedType entryOwner(
      MethodInvocationTree call, MethodModel model, MethodContext context) {
    return call.getTypeArguments().isEmpty()
            && call.getMethodSelect() instanceof MemberSelectTree select
            && context.type(select.getExpression()) instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement receiver
            && GeneratedNames.isReceivedBy(receiver, model)
            && Visibility.isGeneratedVisible(receiver, context.owner)
        ? GeneratedNames.entryPoints(receiver)
        : model.entryOwner();
  }
}
