using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.ExceptionHandling;

namespace Kefu.Platform.Imports;

/// <summary>Statuses with which refused uploads are answered: the file or the request is at fault, not a rule of the business.</summary>
internal static class ImportSetup
{
    private static readonly string[] BadRequests =
    [
        ImportErrorCodes.TypeUnknown, ImportErrorCodes.FileEmpty, ImportErrorCodes.FileDamaged, ImportErrorCodes.FileProtected,
        ImportErrorCodes.FileNotASpreadsheet, ImportErrorCodes.FileIsAWebPage, ImportErrorCodes.FileExpandsTooFar,
        ImportErrorCodes.FileTextDamaged
    ];

    public static IServiceCollection AddPlatformImports(this IServiceCollection services) =>
        services.Configure<AbpExceptionHttpStatusCodeOptions>(options =>
        {
            options.Map(ImportErrorCodes.FileTooLarge, HttpStatusCode.RequestEntityTooLarge);
            foreach (var code in BadRequests)
                options.Map(code, HttpStatusCode.BadRequest);
        });
}
