namespace Kefu.Platform.Http.Idempotency;

/// <summary>What was answered to a request with a key. Changed only by <see cref="IdempotentAnswers"/>.</summary>
internal sealed class IdempotentAnswer
{
    /// <summary>Hash of caller, route and key.</summary>
    public string Id { get; private init; } = "";

    public string RequestHash { get; private init; } = "";

    public int Status { get; private init; }

    public string? ContentType { get; private init; }

    public byte[] Body { get; private init; } = [];

    public DateTime CreationTime { get; private init; }
}
