using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Imports;

/// <summary>Which page of the errors is wanted beside the import itself.</summary>
public class GetImportInput : PagedResultRequestDto;
