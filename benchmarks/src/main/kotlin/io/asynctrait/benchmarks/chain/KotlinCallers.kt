package io.asynctrait.benchmarks.chain

import kotlin.coroutines.Continuation
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.coroutines.startCoroutine
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.launch

/** Calls chains in a given order: the loop is itself a suspend function. */
class KotlinCaller(private val chains: Array<KotlinStep>, private val order: IntArray) :
  Continuation<Int> {
  private var sum = 0
  private var ended = false
  private val body: suspend () -> Int = { once() }

  override val context: CoroutineContext
    get() = EmptyCoroutineContext

  override fun resumeWith(result: Result<Int>) {
    sum = result.getOrThrow()
    ended = true
  }

  /** Runs chains that are ready and returns the sum of their answers. */
  fun run(): Int {
    ended = false
    body.startCoroutine(this)
    check(ended) { "a ready chain was pending" }
    return sum
  }

  private suspend fun once(): Int {
    var sum = 0
    for (i in order.indices) {
      sum += chains[order[i]].step(i)
    }
    return sum
  }
}

/**
 * One coroutine that calls one chain after another, from the beginning again, as long as the answers
 * are right. There are as many chains as a power of two.
 */
class KotlinRepeater(private val chains: Array<KotlinStep>, private val answers: IntArray) {
  /** How many calls have been answered. */
  @JvmField var answered = 0

  /** Starts the coroutine with what the language itself offers. */
  fun start() {
    val body: suspend () -> Unit = { repeat() }
    body.startCoroutine(Continuation(EmptyCoroutineContext) { it.getOrThrow() })
  }

  /** Starts the coroutine with what the coroutines library offers. */
  fun launch() {
    CoroutineScope(Dispatchers.Unconfined).launch { repeat() }
  }

  private suspend fun repeat() {
    var i = 0
    while (true) {
      val answer = chains[i].step(1)
      check(answer == answers[i]) { "the answer is $answer and should be ${answers[i]}" }
      answered++
      i = (i + 1) and (chains.size - 1)
    }
  }
}
