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

/** One coroutine that calls one chain again and again as long as its answer is right. */
class KotlinRepeater(private val chain: KotlinStep, private val expected: Int) {
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
    while (true) {
      val answer = chain.step(1)
      check(answer == expected) { "the answer is $answer and should be $expected" }
      answered++
    }
  }
}
