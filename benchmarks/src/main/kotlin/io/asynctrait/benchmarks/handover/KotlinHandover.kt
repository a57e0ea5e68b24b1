package io.asynctrait.benchmarks.handover

import io.asynctrait.benchmarks.chain.KotlinStep
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import kotlin.coroutines.resume
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.suspendCancellableCoroutine

/** The end of a chain that another thread resumes. */
class KotlinHandoverLeaf(private val other: Executor) : KotlinStep {
  override suspend fun step(n: Int): Int {
    suspendCancellableCoroutine { continuation -> other.execute { continuation.resume(Unit) } }
    return n xor 1
  }
}

/** One coroutine for each chain, all on one thread. */
class KotlinHandover(
  private val chains: List<KotlinStep>,
  private val callsPerTask: Int,
  private val expected: Int,
) : AutoCloseable {
  private val loop = Executors.newSingleThreadExecutor().asCoroutineDispatcher()

  /** Returns how many calls were made. */
  fun run(): Int = runBlocking {
    chains.map { chain -> async(loop) { call(chain) } }.awaitAll().sum()
  }

  private suspend fun call(chain: KotlinStep): Int {
    repeat(callsPerTask) {
      val answer = chain.step(1)
      check(answer == expected) { "the answer is $answer and should be $expected" }
    }
    return callsPerTask
  }

  override fun close() = loop.close()
}
