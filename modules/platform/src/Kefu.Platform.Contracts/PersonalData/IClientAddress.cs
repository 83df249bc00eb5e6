namespace Kefu.Platform.PersonalData;

/// <summary>The network address from which somebody acts. It flows with the call, as the current user does.</summary>
public interface IClientAddress
{
    /// <summary>The request's, unless changed; null where neither is there, as in a job.</summary>
    string? Value { get; }

    /// <summary>Acts for another address until the answer is disposed of: a circuit's calls have no request.</summary>
    IDisposable Change(string? address);
}
