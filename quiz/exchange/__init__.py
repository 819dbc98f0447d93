"""Questions carried over from and to the formats of other quizzes."""
