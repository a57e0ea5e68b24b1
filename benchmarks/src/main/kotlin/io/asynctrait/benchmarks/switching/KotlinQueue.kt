package io.asynctrait.benchmarks.switching

import kotlinx.coroutines.channels.Channel

/** Coroutines that send to one channel for ever, and one that receives so many elements. */
class KotlinQueue(private val loop: KotlinLoop, capacity: Int, senders: Int) {
  private val channel = Channel<Int>(capacity)

  init {
    for (number in 0 until senders) {
      val element: Any = number // boxed once
      loop.launch {
        while (true) {
          channel.send(element as Int)
        }
      }
    }
  }

  /** Receives [elements] elements and returns how often each sender's came. */
  fun receive(elements: Int, counts: IntArray) = loop.run {
    repeat(elements) {
      counts[channel.receive()]++
    }
  }
}
