namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>What callers are told of faults.</summary>
public class AbpExceptionHandlingOptions
{
    /// <summary>True: the details of any exception, for development only.</summary>
    public bool SendExceptionsDetailsToClients { get; set; }

    /// <summary>False: the details go without the stack trace.</summary>
    public bool SendStackTraceToClients { get; set; } = true;
}
