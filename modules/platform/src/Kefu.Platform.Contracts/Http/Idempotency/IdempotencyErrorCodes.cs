namespace Kefu.Platform.Http.Idempotency;

/// <summary>Codes of what is wrong with a request that carries an <c>Idempotency-Key</c>.</summary>
public static class IdempotencyErrorCodes
{
    /// <summary>The key is empty, too long or has other than printable ASCII characters: 400.</summary>
    public const string KeyInvalid = "Platform:IdempotencyKeyInvalid";

    /// <summary>The request cannot be told to be the same again, as an upload in parts: 400.</summary>
    public const string NotSupported = "Platform:IdempotencyNotSupported";

    /// <summary>The key came before with another request: 422.</summary>
    public const string KeyUsed = "Platform:IdempotencyKeyUsed";

    /// <summary>The first request with the key is still at work: 409, to be sent again.</summary>
    public const string InProgress = "Platform:IdempotencyInProgress";
}
