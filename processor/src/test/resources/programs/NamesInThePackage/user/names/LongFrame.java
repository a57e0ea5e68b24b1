package user.names;

public class LongFrame extends Named {}
