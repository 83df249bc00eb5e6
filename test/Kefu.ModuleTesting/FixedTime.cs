namespace Kefu.ModuleTesting;

/// <summary>A clock that stands still until the test moves it.</summary>
public sealed class FixedTime(DateTime now) : TimeProvider
{
    public DateTime Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
}
