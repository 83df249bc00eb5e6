namespace Kefu.Platform.Blazor.Home;

/// <summary>The first steps that the home page shows until they are done; modules add theirs.</summary>
public sealed class FirstStepOptions
{
    /// <summary>In the order in which they are done.</summary>
    public IList<FirstStep> Steps { get; } = [];
}
