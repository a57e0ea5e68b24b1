package user.names;

public class String extends Named {}
