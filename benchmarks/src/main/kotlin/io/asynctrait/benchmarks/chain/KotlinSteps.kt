package io.asynctrait.benchmarks.chain

import kotlin.coroutines.Continuation
import kotlin.coroutines.resume
import kotlin.coroutines.suspendCoroutine
import kotlinx.coroutines.suspendCancellableCoroutine

/** One step of the chain with Kotlin's suspend functions. */
interface KotlinStep {
  suspend fun step(n: Int): Int
}

/** The end of a chain that is always ready. */
class KotlinReadyLeaf : KotlinStep {
  override suspend fun step(n: Int): Int = n xor 1
}

/** The end of a chain that waits until it is resumed. */
abstract class KotlinPendingLeaf : KotlinStep {
  @JvmField protected var waiting: Continuation<Unit>? = null

  /** Resumes the call. */
  fun resume() {
    val continuation = waiting!!
    waiting = null
    continuation.resume(Unit)
  }
}

/** Waits with what the language itself offers. */
class KotlinPlainLeaf : KotlinPendingLeaf() {
  override suspend fun step(n: Int): Int {
    suspendCoroutine { waiting = it }
    return n xor 1
  }
}

/** Waits with what the coroutines library offers, so that the wait can be cancelled. */
class KotlinCancellableLeaf : KotlinPendingLeaf() {
  override suspend fun step(n: Int): Int {
    suspendCancellableCoroutine { waiting = it }
    return n xor 1
  }
}

/** Puts a link of the given type in front of [next]. */
fun kotlinLink(type: Int, next: KotlinStep): KotlinStep =
  when (type) {
    0 -> KotlinLink0(next)
    1 -> KotlinLink1(next)
    2 -> KotlinLink2(next)
    3 -> KotlinLink3(next)
    4 -> KotlinLink4(next)
    5 -> KotlinLink5(next)
    6 -> KotlinLink6(next)
    7 -> KotlinLink7(next)
    else -> throw IllegalArgumentException("no type $type")
  }

private class KotlinLink0(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 1
}

private class KotlinLink1(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 2
}

private class KotlinLink2(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 3
}

private class KotlinLink3(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 4
}

private class KotlinLink4(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 5
}

private class KotlinLink5(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 6
}

private class KotlinLink6(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 7
}

private class KotlinLink7(private val next: KotlinStep) : KotlinStep {
  override suspend fun step(n: Int): Int = next.step(n + 1) + 8
}
