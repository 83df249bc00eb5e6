using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Volo.Abp;
using Volo.Abp.Validation;

namespace Kefu.Platform.Imports;

/// <summary>The parts of an upload. The server puts them aside on disk as they come in.</summary>
internal sealed record ImportUpload(string Type, IFormFile File)
{
    // What the multipart format and the other part add to the file.
    private const long Beside = 64 * 1024;

    /// <exception cref="BusinessException">The file is too large.</exception>
    /// <exception cref="AbpValidationException">A part is missing, or the body broke off.</exception>
    /// <exception cref="BadHttpRequestException">The body is no multipart.</exception>
    public static async Task<ImportUpload> ReadAsync(HttpContext context)
    {
        // As an attribute of the action this would be a matter of routing, which knows of pages too and answers 404.
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException("An upload is multipart/form-data.", StatusCodes.Status415UnsupportedMediaType);
        if (context.Request.ContentLength > ImportLimits.FileBytes + Beside)
            throw TooLarge();
        var form = await ReadFormAsync(context);
        var type = form["type"].ToString();
        var file = form.Files.GetFile("file");
        var missing = new List<string>();
        if (type.Length == 0) missing.Add("type");
        if (file == null) missing.Add("file");
        if (missing.Count > 0)
            throw Invalid(missing);
        return new ImportUpload(type, file!);
    }

    private static async Task<IFormCollection> ReadFormAsync(HttpContext context)
    {
        var options = new FormOptions { MultipartBodyLengthLimit = ImportLimits.FileBytes + Beside };
        // Who looked for an antiforgery token may have read the form already.
        if (context.Features.Get<IFormFeature>()?.Form == null)
            context.Features.Set<IFormFeature>(new FormFeature(context.Request, options));
        try
        {
            return await context.Request.ReadFormAsync(options, context.RequestAborted);
        }
        catch (InvalidDataException) when (context.Request.ContentLength is null or > ImportLimits.FileBytes)
        {
            throw TooLarge();
        }
        catch (Exception exception) when (exception is InvalidDataException || BrokeOff(exception))
        {
            throw Invalid(["file"]);
        }
    }

    // The reader says so by a bare IOException (COR_E_IO); that of a full disk bears a number of its own.
    private static bool BrokeOff(Exception exception) => exception is IOException { HResult: unchecked((int)0x80131620) } and not BadHttpRequestException;

    private static BusinessException TooLarge() =>
        new BusinessException(ImportErrorCodes.FileTooLarge).WithData("Limit", ImportLimits.FileBytes / (1024 * 1024));

    private static AbpValidationException Invalid(List<string> members) =>
        new([new ValidationResult(string.Join(", ", members), members)]);
}
