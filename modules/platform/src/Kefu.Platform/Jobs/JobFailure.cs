namespace Kefu.Platform.Jobs;

/// <summary>Why a try failed.</summary>
/// <param name="Code">One of <see cref="JobErrorCodes"/>, or the code of the business rule that refused.</param>
/// <param name="Reason">What the exception says.</param>
internal sealed record JobFailure(string? Code, string? Reason)
{
    public static JobFailure Of(Exception exception)
        => new((exception as Volo.Abp.BusinessException)?.Code, $"{exception.GetType().Name}: {exception.Message}");
}
