package io.asynctrait.benchmarks.switching

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

/** Coroutines that each wait for a deadline. */
class KotlinDelays(private val timers: Int, private val millis: Long) {
  private val parent = SupervisorJob()
  private val scope = CoroutineScope(Dispatchers.Unconfined + parent)
  private val jobs = ArrayList<Job>(timers)

  fun setAll() {
    repeat(timers) { jobs.add(set()) }
  }

  private fun set(): Job = scope.launch { delay(millis) }

  /** Cancels a coroutine and launches another one. */
  fun reset(index: Int): Job {
    val job = jobs[index]
    check(job.isActive) { "a timer has expired" }
    job.cancel()
    return set().also { jobs[index] = it }
  }

  /** Returns how many coroutines were still waiting. */
  fun cancelAll(): Int {
    val active = parent.children.count { it.isActive }
    parent.cancel()
    return active
  }
}
