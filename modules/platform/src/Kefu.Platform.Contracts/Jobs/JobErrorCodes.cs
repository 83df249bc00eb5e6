namespace Kefu.Platform.Jobs;

/// <summary>Codes of what is refused about jobs, and of why one failed.</summary>
public static class JobErrorCodes
{
    /// <summary>A job that is given up cannot be cancelled; one that is neither given up nor cancelled cannot be tried again.</summary>
    public const string StateForbids = "Platform:JobStateForbids";

    /// <summary>No loaded module knows this kind of job.</summary>
    public const string UnknownKind = "Platform:JobUnknownKind";

    /// <summary>The job's arguments cannot be read by this version.</summary>
    public const string UnreadableArguments = "Platform:JobUnreadableArguments";

    /// <summary>Its module is off; it goes on when the module is on again.</summary>
    public const string ModuleOff = "Platform:JobModuleOff";

    /// <summary>The host that worked on it ended or could not be reached.</summary>
    public const string HostDied = "Platform:JobHostDied";
}
