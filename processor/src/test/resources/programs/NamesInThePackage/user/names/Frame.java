package user.names;

public class Frame extends Named {}
