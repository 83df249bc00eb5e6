namespace Kefu.Platform.Blazor.Calling;

/// <summary>The account behind a circuit was changed, locked or withdrawn since the sign-in.</summary>
public sealed class SessionEndedException : Exception;
