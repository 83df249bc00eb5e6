namespace Kefu.Host;

/// <summary>Says why the host does not start.</summary>
internal static class StartFailure
{
    /// <summary>The reason below the layers that only say that something failed.</summary>
    public static string InnermostMessage(this Exception exception)
    {
        while (exception.InnerException is not null)
        {
            exception = exception.InnerException;
        }

        return exception.Message;
    }
}
