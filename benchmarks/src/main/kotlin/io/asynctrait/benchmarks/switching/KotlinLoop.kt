package io.asynctrait.benchmarks.switching

import java.util.concurrent.CompletableFuture
import kotlin.concurrent.thread
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

/** The event loop of `runBlocking` in a thread of its own: the library's loop with the least to do. */
class KotlinLoop : AutoCloseable {
  private val started = CompletableFuture<CoroutineScope>()
  private val thread = thread(name = "loop") { live() }
  private val scope = started.join()

  private fun live() {
    try {
      runBlocking {
        started.complete(this)
        awaitCancellation()
      }
    } catch (closed: CancellationException) {
      // The end that close() asks for.
    }
  }

  /** Runs [body] on the loop and waits for what it returns. */
  fun <T> run(body: suspend CoroutineScope.() -> T): T = runBlocking {
    scope.async(block = body).await()
  }

  /** Starts [body] on the loop. */
  fun launch(body: suspend CoroutineScope.() -> Unit) {
    scope.launch(block = body)
  }

  override fun close() {
    scope.cancel()
    thread.join()
  }
}
