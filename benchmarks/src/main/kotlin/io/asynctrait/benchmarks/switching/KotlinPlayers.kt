package io.asynctrait.benchmarks.switching

import kotlin.coroutines.Continuation
import kotlin.coroutines.resume
import kotlinx.coroutines.async
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.suspendCancellableCoroutine

/** What two players on one thread pass to each other; notices a move out of turn. */
private class KotlinBall {
  private var holder = 0

  fun pass(player: Int) {
    check(holder == player) { "player $player moves out of turn" }
    holder = 1 - player
  }
}

/** A signal for one thread, as one would write it by hand: no lock, one waiter. */
private class KotlinSignal {
  private var raised = false
  private var waiting: Continuation<Unit>? = null

  fun raise() {
    val continuation = waiting
    if (continuation == null) {
      raised = true
    } else {
      waiting = null
      continuation.resume(Unit)
    }
  }

  suspend fun next() {
    if (raised) {
      raised = false
    } else {
      suspendCancellableCoroutine { waiting = it }
    }
  }
}

/** Two coroutines that wake each other by signals written by hand; returns how often. */
fun playWithSignals(loop: KotlinLoop, moves: Int): Int = loop.run {
  val ball = KotlinBall()
  val signals = List(2) { KotlinSignal() }
  val players =
    List(2) { number ->
      async {
        repeat(moves) {
          signals[number].next()
          ball.pass(number)
          signals[1 - number].raise()
        }
        moves
      }
    }
  signals[0].raise()
  players.sumOf { it.await() }
}

/** Two coroutines that wake each other by channels that keep one element; returns how often. */
fun playWithChannels(loop: KotlinLoop, moves: Int): Int = loop.run {
  val ball = KotlinBall()
  val channels = List(2) { Channel<Unit>(Channel.CONFLATED) }
  val players =
    List(2) { number ->
      async {
        repeat(moves) {
          channels[number].receive()
          ball.pass(number)
          channels[1 - number].trySend(Unit)
        }
        moves
      }
    }
  channels[0].trySend(Unit)
  players.sumOf { it.await() }
}
