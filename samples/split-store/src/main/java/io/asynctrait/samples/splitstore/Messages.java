package io.asynctrait.samples.splitstore;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.asynctrait.samples.splitstore.rpc.FragmentMessage;
import io.asynctrait.samples.splitstore.rpc.VersionMessage;
import java.util.ArrayList;
import java.util.List;

/** Fragments as messages and back. */
final class Messages {
  private Messages() {}

  static FragmentMessage of(Fragment fragment) {
    return FragmentMessage.newBuilder()
        .setVersion(of(fragment.version()))
        .setIndex(fragment.index())
        .setRecordLength(fragment.recordLength())
        .setChecksum(fragment.checksum())
        .setPayload(UnsafeByteOperations.unsafeWrap(fragment.payload())) // never changed
        .build();
  }

  static VersionMessage of(Version version) {
    return VersionMessage.newBuilder().setTime(version.time()).setWriter(version.writer()).build();
  }

  static Fragment fragment(FragmentMessage message) {
    ByteString payload = message.getPayload();
    return new Fragment(
        version(message.getVersion()),
        message.getIndex(),
        message.getRecordLength(),
        message.getChecksum(),
        payload.toByteArray());
  }

  static List<Fragment> fragments(List<FragmentMessage> messages) {
    if (messages.size() == 1) {
      return List.of(fragment(messages.get(0)));
    }
    List<Fragment> fragments = new ArrayList<>(messages.size());
    for (FragmentMessage message : messages) {
      fragments.add(fragment(message));
    }
    return fragments;
  }

  static Version version(VersionMessage message) {
    return new Version(message.getTime(), message.getWriter());
  }
}
