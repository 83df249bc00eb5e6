namespace Kefu.Platform.Http.Unavailability;

/// <summary>What tells that something the product needs cannot be reached for the moment: callers are told to try again later.</summary>
public sealed class UnavailabilityOptions
{
    /// <summary>Each is asked for an exception and everything inside it.</summary>
    public List<Func<Exception, bool>> Signs { get; } = [DatabaseSigns.IsUnavailable];

    internal bool IsUnavailable(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (Signs.Exists(sign => sign(current)))
            {
                return true;
            }
        }

        return false;
    }
}
